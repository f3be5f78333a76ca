package io.weibao.reporting.schedule;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.time.Ids;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.figures.Customers;
import io.weibao.reporting.schedule.ScheduleView.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes schedules of what people write, and shows them again. Needs a running unit of work. */
@ApplicationScoped
class ScheduleDrafts {

    private final Customers customers;
    private final Recipients recipients;
    private final Ids ids;
    private final Clock clock;

    ScheduleDrafts(Customers customers, Recipients recipients, Ids ids, Clock clock) {
        this.customers = customers;
        this.recipients = recipients;
        this.ids = ids;
        this.clock = clock;
    }

    Schedule begun(ScheduleRequest request) {
        return of(request, ids.next(), 1, clock.instant().truncatedTo(ChronoUnit.MICROS), null);
    }

    /** Goes on where the schedule was: no month is summarised twice because its day has moved. */
    Schedule changed(Schedule before, ScheduleRequest request) {
        return of(request, before.id(), before.version() + 1, before.createdAt(), before);
    }

    private Schedule of(ScheduleRequest request, UUID id, long version, Instant createdAt, @Nullable Schedule before) {
        if (request.kind() != DocumentKind.OPERATIONS_SUMMARY) {
            throw InvalidValues.at("/kind", "not-scheduled", request.kind().name());
        }
        ZoneId zone = customers.zoneOf(request.customer());
        UUID system = request.system();
        if (system != null) {
            customers.systemName(request.customer(), system);
        }
        LocalTime time = LocalTime.parse(request.time());
        YearMonth first = Schedule.firstMonth(request.dayOfMonth(), time, zone, clock.instant());
        YearMonth next = next(before, first);
        return new Schedule(
                id,
                request.customer(),
                system,
                request.dayOfMonth(),
                time,
                Language.valueOf(request.language().toUpperCase(Locale.ROOT)),
                recipients.of(request.customer(), request.recipients()),
                request.active() == null || request.active(),
                next,
                Schedule.dueAt(next, request.dayOfMonth(), time, zone),
                version,
                createdAt);
    }

    /** What was not summarised yet still is; a schedule that had ended does not make up for the time between. */
    private static YearMonth next(@Nullable Schedule before, YearMonth first) {
        if (before == null || (!before.active() && !before.nextMonth().isAfter(first))) {
            return first;
        }
        return before.nextMonth();
    }

    ScheduleView view(Schedule schedule) {
        List<Recipient> people = recipients.shown(schedule.recipients());
        return new ScheduleView(
                schedule.id(),
                new ScheduleView.Customer(
                        schedule.customer(), customers.get(schedule.customer()).name()),
                schedule.system(),
                DocumentKind.OPERATIONS_SUMMARY,
                schedule.dayOfMonth(),
                schedule.time().toString(),
                schedule.language().code(),
                people.stream().map(ScheduleDrafts::address).toList(),
                people,
                schedule.active(),
                schedule.nextMonth().toString(),
                schedule.nextAt(),
                recipients.lastDocument(schedule.id()),
                schedule.version());
    }

    private static String address(Recipient person) {
        return person.email() == null ? person.id().toString() : person.email();
    }
}
