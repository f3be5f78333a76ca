package io.weibao.ticket.directory;

import io.weibao.kit.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A maintained system as it is written by a caller. */
record SystemRequest(
        @Nullable UUID id,
        @NotNull UUID customer,
        @NotBlank @OneLine @Size(max = 200) String name) {

    SystemDraft draft() {
        return new SystemDraft(customer, name.strip());
    }
}
