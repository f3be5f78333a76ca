package io.weibao.reporting.register;

import java.util.UUID;

/** Where the bytes of documents lie, under their digest. Writing the same again changes nothing. */
interface Blobs {

    void put(UUID customer, String sha256, byte[] bytes);

    byte[] get(UUID customer, String sha256);
}
