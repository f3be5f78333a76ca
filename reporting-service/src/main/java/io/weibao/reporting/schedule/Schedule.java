package io.weibao.reporting.schedule;

import io.weibao.reporting.content.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A summary that is issued every month.
 *
 * @param dayOfMonth on which the month before is summarised, 1 to 28, so that every month has it
 * @param recipients ids of people
 * @param nextMonth the next month to be summarised
 * @param nextAt when that is due
 */
record Schedule(
        UUID id,
        UUID customer,
        @Nullable UUID system,
        int dayOfMonth,
        LocalTime time,
        Language language,
        List<String> recipients,
        boolean active,
        YearMonth nextMonth,
        Instant nextAt,
        long version,
        Instant createdAt) {

    Schedule {
        recipients = List.copyOf(recipients);
    }

    /** Whether nothing but the version differs. When an ended one would be due next says nothing. */
    boolean saysTheSameAs(Schedule other) {
        YearMonth month = active ? nextMonth : other.nextMonth;
        Instant at = active ? nextAt : other.nextAt;
        return new Schedule(
                        id,
                        customer,
                        system,
                        dayOfMonth,
                        time,
                        language,
                        recipients,
                        active,
                        month,
                        at,
                        other.version,
                        createdAt)
                .equals(other);
    }

    /** The first month that becomes due after now. */
    static YearMonth firstMonth(int dayOfMonth, LocalTime time, ZoneId zone, Instant now) {
        YearMonth before = YearMonth.from(now.atZone(zone)).minusMonths(1);
        return dueAt(before, dayOfMonth, time, zone).isAfter(now) ? before : before.plusMonths(1);
    }

    /** When a month is summarised: on the day of the month after it. */
    static Instant dueAt(YearMonth month, int dayOfMonth, LocalTime time, ZoneId zone) {
        return month.plusMonths(1)
                .atDay(dayOfMonth)
                .atStartOfDay(zone)
                .with(time)
                .toInstant();
    }
}
