package io.weibao.inspection.check;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A check as it is written by a caller. */
record CheckRequest(
        @NotNull UUID component,
        @NotNull CheckKind kind,

        @Schema(description = "http or https, a host that the customer allowed") @NotBlank @Size(max = 500)
        String url,

        @NotNull @Min(1) @Max(10080) Integer everyMinutes,

        @Schema(description = "key of the item it answers") @NotBlank @Size(max = 80)
        String itemKey,

        @Schema(description = "30 unless said") @Nullable @Min(0) @Max(400)
        Integer certificateDaysAttention,

        @Schema(description = "7 unless said") @Nullable @Min(0) @Max(400)
        Integer certificateDaysFault,

        @Nullable Boolean active) {

    private static final int USUAL_ATTENTION = 30;
    private static final int USUAL_FAULT = 7;

    CheckDraft draft() {
        int attention = certificateDaysAttention == null ? USUAL_ATTENTION : certificateDaysAttention;
        return new CheckDraft(
                component,
                kind,
                url.strip(),
                everyMinutes,
                itemKey.strip(),
                attention,
                certificateDaysFault == null ? Math.min(USUAL_FAULT, attention) : certificateDaysFault,
                !Boolean.FALSE.equals(active));
    }
}
