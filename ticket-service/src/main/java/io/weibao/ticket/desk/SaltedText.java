package io.weibao.ticket.desk;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A text that the journal can prove without having to keep it: the chain holds the digest of salt and text. Erasing both
 * leaves a digest that tells nothing.
 */
record SaltedText(String salt, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static SaltedText of(String text) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new SaltedText(HexFormat.of().formatHex(salt), text);
    }

    String digest() {
        return Sha256.hex((salt + text).getBytes(StandardCharsets.UTF_8));
    }
}
