package io.weibao.reporting.schedule;

import io.weibao.reporting.content.DocumentKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A schedule as callers see it. */
@Schema(name = "ReportSchedule")
public record ScheduleView(
        UUID id,
        UUID customer,
        @Nullable UUID system,
        DocumentKind kind,
        int dayOfMonth,
        String time,
        String language,
        List<Recipient> recipients,
        boolean active,
        String nextMonth,
        Instant nextAt,
        long version) {

    public ScheduleView {
        recipients = List.copyOf(recipients);
    }

    /** Somebody who gets the document; without an address nothing reaches him. */
    @Schema(name = "ReportRecipient")
    public record Recipient(
            UUID id, @Nullable String name, @Nullable String email) {}
}
