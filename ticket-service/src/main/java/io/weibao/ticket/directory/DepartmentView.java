package io.weibao.ticket.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department as callers see it. */
public record DepartmentView(
        UUID id,
        long version,
        UUID customer,
        String name,
        @Nullable UUID head) {

    static DepartmentView of(Department department) {
        return new DepartmentView(
                department.id(), department.version(), department.customer(), department.name(), department.head());
    }
}
