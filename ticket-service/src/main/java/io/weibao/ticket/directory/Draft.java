package io.weibao.ticket.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants an entry of the directory to say. */
sealed interface Draft permits CustomerDraft, DepartmentDraft, SystemDraft, PersonDraft {

    /** The customer the entry belongs to, which never changes; none for the provider's people and for customers themselves. */
    @Nullable
    UUID customer();

    String name();
}
