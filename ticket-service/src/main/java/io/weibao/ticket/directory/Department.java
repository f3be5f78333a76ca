package io.weibao.ticket.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department of a customer. Whoever heads it verifies and approves what its people apply for. */
@Entity
@Table(name = "department")
public class Department extends Entry<DepartmentDraft> {

    @Column(name = "customer_id", updatable = false)
    private UUID customer;

    @Column(name = "head_id")
    private @Nullable UUID head;

    /** For the persistence provider. */
    protected Department() {}

    Department(UUID id, DepartmentDraft draft, Instant at) {
        super(id, at);
        this.customer = draft.customer();
        amend(draft, at);
    }

    public UUID customer() {
        return customer;
    }

    public @Nullable UUID head() {
        return head;
    }

    @Override
    DepartmentDraft draft() {
        return new DepartmentDraft(customer, name(), head);
    }

    @Override
    void say(DepartmentDraft draft) {
        head = draft.head();
    }

    @Override
    DepartmentRecorded recorded() {
        return new DepartmentRecorded(id(), customer, name(), head);
    }
}
