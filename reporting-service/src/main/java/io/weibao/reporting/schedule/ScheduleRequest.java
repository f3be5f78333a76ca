package io.weibao.reporting.schedule;

import io.weibao.reporting.content.DocumentKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as somebody writes it.
 *
 * @param time in the customer's zone, such as 08:00
 * @param recipients ids or mail addresses of people of the customer or of the provider
 * @param active silent means yes
 */
@Schema(name = "ReportScheduleRequest")
public record ScheduleRequest(
        @NotNull UUID customer,
        @Nullable UUID system,
        @NotNull DocumentKind kind,
        @NotNull @Min(1) @Max(28) Integer dayOfMonth,

        @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
        String time,

        @NotNull @Pattern(regexp = "zh|en") String language,
        @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 254) String> recipients,
        @Nullable Boolean active) {

    public ScheduleRequest {
        recipients = recipients == null ? null : Collections.unmodifiableList(recipients);
    }
}
