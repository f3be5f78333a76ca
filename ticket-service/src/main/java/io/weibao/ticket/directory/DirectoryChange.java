package io.weibao.ticket.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry of the directory says since its latest change: told to other services and kept in the audit. */
public sealed interface DirectoryChange permits CustomerRecorded, DepartmentRecorded, SystemRecorded, PersonRecorded {

    /** The entry that changed. */
    UUID id();

    /** The customer the entry belongs to; none for the provider's own people. */
    @Nullable
    UUID customer();
}
