package io.weibao.sla.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.calendar.BeyondHorizonException;
import io.weibao.calendar.BusinessCalendar;
import io.weibao.calendar.CalendarDefinition;
import io.weibao.calendar.CalendarMistakeException;
import io.weibao.calendar.CalendarReader;
import io.weibao.calendar.HolidayYear;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.sla.json.Document;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records calendars and holiday notices, and answers plain questions about working time. */
@ApplicationScoped
public class CalendarDesk {

    private static final int LONGEST_DURATION = (int) Duration.ofDays(3660).toSeconds();

    /** @param version how often it was recorded; a shipped one never was */
    record Shown(CalendarView view, int version) {}

    private final UnitOfWork unitOfWork;
    private final Calendars calendars;
    private final CalendarRecord written;
    private final CalendarUsers users;
    private final Clock clock;

    CalendarDesk(UnitOfWork unitOfWork, Calendars calendars, CalendarRecord written, CalendarUsers users, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.calendars = calendars;
        this.written = written;
        this.users = users;
        this.clock = clock;
    }

    /** A calendar of the installation's own, or a new version of one by whoever has seen the last. Repeating it changes nothing. */
    Shown record(Actor actor, @Nullable String ifMatch, @Nullable JsonNode request) {
        return unitOfWork.in(actor.scope(), () -> {
            CalendarDefinition definition = accepted(request, CalendarReader::calendar);
            CalendarRules.check(definition);
            BusinessCalendar calendar = joined(definition);
            String document = String.valueOf(request);
            Optional<CalendarRecord.Recorded> before = written.newestHeld(calendar.id());
            boolean same =
                    before.filter(last -> last.document().equals(document)).isPresent();
            if (!same || ifMatch != null) {
                before.ifPresent(last -> ETags.requireMatch(ifMatch, last.version()));
            }
            if (!same) {
                users.refuseIfOutOfReach(calendar);
                written.calendar(calendar.id(), document, clock.instant(), actor.id());
            }
            return new Shown(CalendarView.of(calendar, clock.instant()), written.version(calendar.id()));
        });
    }

    /** The holidays of a year, as announced; a later notice replaces an earlier one. */
    List<CalendarView> announce(Actor actor, int year, @Nullable JsonNode request) {
        return unitOfWork.in(actor.scope(), () -> {
            HolidayYear announced = accepted(request, CalendarReader::holidays);
            if (announced.year() != year) {
                throw InvalidValues.at("/year", "invalid-value");
            }
            CalendarRules.check(announced);
            written.holidays(year, String.valueOf(request), clock.instant(), actor.id());
            return all();
        });
    }

    private BusinessCalendar joined(CalendarDefinition definition) {
        try {
            return calendars.joined(definition);
        } catch (CalendarMistakeException e) {
            throw CalendarMistakes.refusal(e);
        }
    }

    private static <T> T accepted(@Nullable JsonNode request, Function<String, T> reader) {
        if (request == null) {
            throw InvalidValues.at("/", "missing-value");
        }
        try {
            return reader.apply(request.toString());
        } catch (CalendarMistakeException e) {
            throw CalendarMistakes.refusal(e);
        }
    }

    List<CalendarView> list(Actor actor) {
        return unitOfWork.reading(actor.scope(), this::all);
    }

    private List<CalendarView> all() {
        Instant now = clock.instant();
        return calendars.book().all().stream()
                .map(calendar -> CalendarView.of(calendar, now))
                .toList();
    }

    Shown show(Actor actor, String id) {
        return unitOfWork.reading(
                actor.scope(), () -> new Shown(CalendarView.of(calendar(id), clock.instant()), written.version(id)));
    }

    /** When so much working time will have passed. */
    DueTime due(Actor actor, String id, @Nullable JsonNode request) {
        return unitOfWork.reading(actor.scope(), () -> {
            BusinessCalendar calendar = calendar(id);
            Document question = Document.of(request).only("start", "seconds");
            Instant start = question.field("start").moment(calendar.zone());
            int seconds = question.field("seconds").number(0, LONGEST_DURATION);
            return due(calendar, question.orRefuse(start), seconds);
        });
    }

    private static DueTime due(BusinessCalendar calendar, Instant start, int seconds) {
        try {
            Instant due = calendar.due(start, Duration.ofSeconds(seconds));
            return new DueTime(due, calendar.isProvisional(start, due), calendar.version());
        } catch (BeyondHorizonException _) {
            throw InvalidValues.at("/seconds", "beyond-the-horizon");
        }
    }

    private BusinessCalendar calendar(String id) {
        return calendars.book().find(id).orElseThrow(() -> new NotFound("calendar", id));
    }
}
