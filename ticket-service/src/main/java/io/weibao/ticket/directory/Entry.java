package io.weibao.ticket.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the directory. It is known by its id, carries a version that starts at 1 and grows with each change, and is never
 * deleted, because tickets go on naming it.
 *
 * @param <D> what the entry says
 */
interface Entry<D extends Draft> {

    UUID id();

    long version();

    String name();

    /** All that the entry says now, as somebody would have to write it. */
    D draft();

    void amend(D draft, Instant at);

    /** What other services are told. */
    DirectoryChange recorded();
}
