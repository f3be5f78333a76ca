package io.weibao.sla.agreement;

import io.weibao.calendar.BeyondHorizonException;
import io.weibao.calendar.BusinessCalendar;
import io.weibao.calendar.CalendarBook;
import io.weibao.sla.json.Document;
import io.weibao.sla.target.DurationRow;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether what is promised can come due at all: so much working time of the calendar passes within ten years. */
final class Reach {

    private static final Duration LONGEST = Duration.ofDays(3660);

    private Reach() {}

    /** Notes in the document of sound terms which durations are out of reach from a moment on. */
    static void check(Terms terms, CalendarBook book, Instant from, Document agreement) {
        List<Document> places = agreement.field("targets").items(Integer.MAX_VALUE);
        for (int target = 0; target < places.size(); target++) {
            check(terms.targets().get(target), book, from, places.get(target).field("durations"));
        }
    }

    private static void check(Target target, CalendarBook book, Instant from, Document durations) {
        BusinessCalendar calendar = book.calendar(target.calendar());
        List<Document> places = durations.items(Integer.MAX_VALUE);
        for (int row = 0; row < places.size(); row++) {
            Duration duration = target.durations().get(row).duration();
            if (!covers(calendar, from, duration)) {
                places.get(row).field("duration").refuse("duration-out-of-reach", duration, calendar.id());
            }
        }
    }

    /** The target that could not come due by this calendar any more. */
    static Optional<Target> outOfReach(Terms terms, BusinessCalendar calendar, Instant from) {
        return terms.targets().stream()
                .filter(target -> target.calendar().equals(calendar.id()))
                .filter(target -> !target.durations().stream()
                        .map(DurationRow::duration)
                        .allMatch(duration -> covers(calendar, from, duration)))
                .findFirst();
    }

    private static boolean covers(BusinessCalendar calendar, Instant from, Duration duration) {
        try {
            return !calendar.due(from, duration).isAfter(from.plus(LONGEST));
        } catch (BeyondHorizonException _) {
            return false;
        }
    }
}
