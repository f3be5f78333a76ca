package io.weibao.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which support is given: weekly hours in a time zone, changed by public holidays, make-up days and days of its
 * own. It answers whether it is open, when some working time will have passed, and how much working time lies in a span.
 *
 * <p>Immutable and safe for many threads; a new notice makes a new calendar with another {@link #version()}. It counts whole
 * seconds, cutting off fractions of instants, and spans are half-open. An instant is open exactly if its local time lies in the
 * hours of its local day, so clock changes need no rule of their own. It does not know what time it is and judges nothing:
 * whether a target is met is for its users to say.
 */
public final class BusinessCalendar {

    /**
     * How many years an answer may lie from its question, and a span may last. Beyond it, and outside the years 1900 to 2199,
     * every method throws {@link BeyondHorizonException}.
     */
    public static final int HORIZON_YEARS = 50;

    private static final Duration HORIZON = Duration.ofDays(HORIZON_YEARS * 366L);

    private final CalendarDefinition definition;
    private final @Nullable HolidayBook holidays;
    private final DayPlan plan;
    private final Timeline timeline;
    private final WorkingTimeIndex index;
    private final boolean alwaysOpen;
    private final String version;

    private BusinessCalendar(CalendarDefinition definition, @Nullable HolidayBook holidays) {
        this.definition = definition;
        this.holidays = holidays;
        plan = new DayPlan(definition, holidays);
        if (plan.isNeverOpen()) {
            throw new ImpossibleCalendarException(definition.id());
        }
        timeline = new Timeline(plan, definition.zone());
        index = new WorkingTimeIndex(timeline);
        alwaysOpen = plan.isAlwaysOpen();
        version = CalendarVersion.of(definition, plan, holidays);
    }

    /** Joins a definition with the holiday book that it names; a definition that names none ignores the book. */
    public static BusinessCalendar of(CalendarDefinition definition, HolidayBook holidays) {
        if (definition.holidays() == null) {
            return of(definition);
        }
        if (!definition.holidays().equals(holidays.name())) {
            throw new CalendarMistakeException(
                    CalendarMistake.OTHER_HOLIDAYS, definition.id(), definition.holidays(), holidays.name());
        }
        return new BusinessCalendar(definition, holidays);
    }

    /** A calendar that follows no public holidays. */
    public static BusinessCalendar of(CalendarDefinition definition) {
        if (definition.holidays() != null) {
            throw new IllegalArgumentException(
                    "The calendar " + definition.id() + " needs the holidays " + definition.holidays());
        }
        return new BusinessCalendar(definition, null);
    }

    public String id() {
        return definition.id();
    }

    public CalendarName name() {
        return definition.name();
    }

    public ZoneId zone() {
        return definition.zone();
    }

    public CalendarDefinition definition() {
        return definition;
    }

    /** Changes whenever an answer might change, and names the newest holiday notice. To be stored beside a due time. */
    public String version() {
        return version;
    }

    /** Addresses of the holiday notices that this calendar follows in a year. */
    public List<String> notices(int year) {
        return holidays == null ? List.of() : holidays.notices(year);
    }

    public boolean isAlwaysOpen() {
        return alwaysOpen;
    }

    public boolean isOpen(Instant moment) {
        return alwaysOpen || index.isOpen(moment.getEpochSecond());
    }

    /** What the local day of a moment is to this calendar. */
    public DayType dayType(Instant moment) {
        return dayType(localDay(moment));
    }

    public DayType dayType(LocalDate day) {
        return plan.on(day).type();
    }

    /**
     * The first moment by which this much working time has passed: 3 h from 09:00 is 12:00 where the lunch break begins, not
     * 13:00. No working time at all means the start itself if open, else the next opening.
     */
    public Instant due(Instant start, Duration working) {
        long seconds = wholeSeconds(working);
        long from = start.getEpochSecond();
        int lastYear = WorkingTimeIndex.yearOf(from) + HORIZON_YEARS;
        if (alwaysOpen) {
            return Instant.ofEpochSecond(from + seconds);
        }
        return Instant.ofEpochSecond(
                seconds == 0 ? index.openingFrom(from, lastYear) : index.whenWorked(from, seconds, lastYear));
    }

    /** As {@link #due(Instant, Duration)}, where time in the pauses (in any order, overlapping or not) does not count. */
    public Instant due(Instant start, Duration working, List<Interval> pauses) {
        Duration left = working;
        Instant from = Interval.wholeSecond(start);
        for (Interval pause : Pauses.inOrder(pauses, from)) {
            Instant due = due(from, left);
            if (due.isBefore(pause.from()) || (due.equals(pause.from()) && !working.isZero())) {
                return due;
            }
            left = left.minus(workingTime(from, pause.from()));
            from = pause.to();
        }
        return due(from, left);
    }

    /** Working time in {@code [from, to)}. */
    public Duration workingTime(Instant from, Instant to) {
        long start = from.getEpochSecond();
        long end = to.getEpochSecond();
        requireSpan(start, end);
        return Duration.ofSeconds(alwaysOpen ? end - start : index.worked(start, end));
    }

    /** Working time in {@code [from, to)} outside the pauses, which may overlap. */
    public Duration workingTime(Instant from, Instant to, List<Interval> pauses) {
        Duration working = workingTime(from, to);
        for (Interval pause : Pauses.inOrder(pauses, from)) {
            if (pause.from().isBefore(to)) {
                working = working.minus(workingTime(pause.from(), pause.to().isBefore(to) ? pause.to() : to));
            }
        }
        return working;
    }

    /** What {@code [from, to)} consists of, without gaps, neighbours different. Its cost grows with the days in the span. */
    public List<Segment> segments(Instant from, Instant to) {
        requireSpan(from.getEpochSecond(), to.getEpochSecond());
        Interval span = new Interval(from, to);
        if (alwaysOpen && !span.isEmpty()) {
            return List.of(new Segment(span.from(), span.to(), SegmentKind.WORKING, null, false));
        }
        return timeline.between(from.getEpochSecond(), to.getEpochSecond());
    }

    /**
     * The end of support hours on the n-th working day after the local day of a moment. That day itself does not count and the
     * last one ends when business ends (Civil Code of the PRC, articles 201 and 203).
     *
     * @param days at least one
     */
    public Instant addWorkingDays(Instant from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("At least one working day must be added, not " + days);
        }
        LocalDate today = localDay(from);
        return today.plusDays(1)
                .datesUntil(today.plusYears(HORIZON_YEARS))
                .flatMap(day -> closing(day).stream())
                .skip(days - 1L)
                .findFirst()
                .orElseThrow(() -> new BeyondHorizonException("Fewer than " + days + " working days after " + today));
    }

    private Optional<Instant> closing(LocalDate day) {
        if (plan.on(day).hours().isClosed()) {
            return Optional.empty();
        }
        Instant midnight = day.atStartOfDay(zone()).toInstant();
        Instant nextMidnight = day.plusDays(1).atStartOfDay(zone()).toInstant();
        return segments(midnight, nextMidnight).reversed().stream()
                .filter(segment -> segment.kind() == SegmentKind.WORKING)
                .map(Segment::to)
                .findFirst();
    }

    /** Whether the holidays of the moment's local year are not announced, so that answers about it may still change. */
    public boolean isProvisional(Instant moment) {
        return holidays != null && !holidays.isAnnounced(localDay(moment).getYear());
    }

    /** Whether any year that the span touches, its end included, is not announced. */
    public boolean isProvisional(Instant from, Instant to) {
        requireSpan(from.getEpochSecond(), to.getEpochSecond());
        for (int year = localDay(from).getYear(); year <= localDay(to).getYear(); year++) {
            if (holidays != null && !holidays.isAnnounced(year)) {
                return true;
            }
        }
        return false;
    }

    /** The year whose holidays should be known by now and are not: the current one, from 1 December the next one too. */
    public OptionalInt overdueYear(Instant now) {
        LocalDate today = localDay(now);
        if (isProvisional(now)) {
            return OptionalInt.of(today.getYear());
        }
        boolean nextIsMissing = holidays != null && !holidays.isAnnounced(today.getYear() + 1);
        return nextIsMissing && today.getMonthValue() == 12 ? OptionalInt.of(today.getYear() + 1) : OptionalInt.empty();
    }

    private LocalDate localDay(Instant moment) {
        requireSpan(moment.getEpochSecond(), moment.getEpochSecond());
        return LocalDate.ofInstant(moment, zone());
    }

    private static long wholeSeconds(Duration working) {
        if (working.isNegative() || working.toNanosPart() != 0) {
            throw new IllegalArgumentException("Working time is counted in whole seconds, not " + working);
        }
        if (working.compareTo(HORIZON) > 0) {
            throw new BeyondHorizonException("Working time of " + working + " reaches beyond the horizon");
        }
        return working.toSeconds();
    }

    private static void requireSpan(long from, long to) {
        if (to < from) {
            throw new IllegalArgumentException("A span ends at " + Instant.ofEpochSecond(to) + " before it starts at "
                    + Instant.ofEpochSecond(from));
        }
        if (WorkingTimeIndex.yearOf(to) - WorkingTimeIndex.yearOf(from) > HORIZON_YEARS) {
            throw new BeyondHorizonException("A span from " + Instant.ofEpochSecond(from) + " to "
                    + Instant.ofEpochSecond(to) + " reaches beyond the horizon");
        }
    }

    @Override
    public String toString() {
        return version;
    }
}
