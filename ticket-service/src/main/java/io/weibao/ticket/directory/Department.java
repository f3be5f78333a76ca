package io.weibao.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department of a customer. Whoever heads it verifies and approves what its people apply for. */
@Entity
@Table(name = "department")
public class Department implements Entry<DepartmentDraft> {

    @Id
    private UUID id;

    @Column(name = "customer_id", updatable = false)
    private UUID customer;

    private String name;

    @Column(name = "head_id")
    private @Nullable UUID head;

    @Version
    private long version = 1;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider. */
    protected Department() {}

    Department(UUID id, DepartmentDraft draft, Instant at) {
        this.id = id;
        this.customer = draft.customer();
        this.recordedAt = at;
        amend(draft, at);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public UUID customer() {
        return customer;
    }

    @Override
    public String name() {
        return name;
    }

    public @Nullable UUID head() {
        return head;
    }

    @Override
    public DepartmentDraft draft() {
        return new DepartmentDraft(customer, name, head);
    }

    @Override
    public void amend(DepartmentDraft draft, Instant at) {
        name = draft.name();
        head = draft.head();
        changedAt = at;
    }

    @Override
    public DepartmentRecorded recorded() {
        return new DepartmentRecorded(id, customer, name, head);
    }
}
