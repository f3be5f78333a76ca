package io.weibao.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the directory. It is known by its id, carries a version that starts at 1 and grows with each change, and is never
 * deleted, because tickets go on naming it.
 *
 * @param <D> what the entry says
 */
@MappedSuperclass
public abstract class Entry<D extends Draft> {

    @Id
    private UUID id;

    @Column
    private String name;

    @Version
    private long version = 1;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider. */
    protected Entry() {}

    Entry(UUID id, Instant at) {
        this.id = id;
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** All that the entry says now, as somebody would have to write it. */
    abstract D draft();

    /** Lets the entry say this from now on. */
    void amend(D draft, Instant at) {
        name = draft.name();
        say(draft);
        changedAt = at;
    }

    /** Takes what this kind of entry says beside its name. */
    abstract void say(D draft);

    /** What other services are told. */
    abstract DirectoryChange recorded();
}
