package io.weibao.ticket.directory;

import io.weibao.kit.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department as it is written by a caller. */
record DepartmentRequest(
        @Nullable UUID id,
        @NotNull UUID customer,
        @NotBlank @OneLine @Size(max = 200) String name,
        @Nullable UUID head) {

    DepartmentDraft draft() {
        return new DepartmentDraft(customer, name.strip(), head);
    }
}
