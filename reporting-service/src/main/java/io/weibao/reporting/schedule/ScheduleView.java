package io.weibao.reporting.schedule;

import io.weibao.reporting.content.DocumentKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as callers see it.
 *
 * @param recipients mail addresses; of whoever has none, the id
 * @param people the same as people
 * @param nextMonth the next month to be summarised, at {@code nextAt}
 * @param lastDocument the number of the newest document it ordered
 */
@Schema(name = "ReportSchedule")
public record ScheduleView(
        UUID id,
        Customer customer,
        @Nullable UUID system,
        DocumentKind kind,
        int dayOfMonth,
        String time,
        String language,
        List<String> recipients,
        List<Recipient> people,
        boolean active,
        String nextMonth,
        Instant nextAt,
        @Nullable String lastDocument,
        long version) {

    public ScheduleView {
        recipients = List.copyOf(recipients);
        people = List.copyOf(people);
    }

    /** Whose figures are summarised. */
    @Schema(name = "ReportCustomer")
    public record Customer(UUID id, String name) {}

    /** Somebody who gets the document; without an address nothing reaches him. */
    @Schema(name = "ReportRecipient")
    public record Recipient(
            UUID id, @Nullable String name, @Nullable String email) {}
}
