package io.weibao.inspection.inventory;

import io.weibao.kit.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A component as it is written by a caller. */
record ComponentRequest(
        @NotNull UUID customer,
        @NotNull UUID system,
        @NotNull ComponentKind kind,
        @NotBlank @OneLine @Size(max = 200) String name,
        @Nullable @Size(max = 2000) String note,

        @Schema(description = "no longer looked at when false; true unless said") @Nullable
        Boolean active) {

    ComponentDraft draft() {
        return new ComponentDraft(customer, system, kind, name.strip(), note, !Boolean.FALSE.equals(active));
    }
}
