package io.weibao.calendar;

import static io.weibao.calendar.Cases.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The laws of working time, each on generated calendars. */
class CalendarLawsProperties {

    private static final int CASES = 400;

    @Test
    void addingNothingStaysOrMovesToTheNextOpening() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Instant start = generator.moment();

            Instant due = calendar.due(start, Duration.ZERO);

            assertThat(calendar.isOpen(due)).isTrue();
            assertThat(calendar.workingTime(start, due)).isZero();
            assertThat(due.equals(start)).isEqualTo(calendar.isOpen(start));
        });
    }

    @Test
    void workingTimeBetweenStartAndDueIsTheTarget() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Instant start = generator.moment();
            Duration target = generator.working();

            Instant due = calendar.due(start, target);

            assertThat(calendar.workingTime(start, due)).isEqualTo(target);
            assertThat(calendar.workingTime(start, due.minusSeconds(1))).isLessThan(target);
        });
    }

    /** Only the last step must add something: adding nothing at the end of hours moves on, by its own law. */
    @Test
    void addingInTwoStepsIsAddingAtOnce() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Instant start = generator.moment();
            Duration first = generator.sometimes(10) ? Duration.ZERO : generator.working();
            Duration second = generator.working();

            assertThat(calendar.due(calendar.due(start, first), second))
                    .isEqualTo(calendar.due(start, first.plus(second)));
        });
    }

    @Test
    void laterStartsAreNeverDueEarlier() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Interval starts = generator.span();
            Duration target = generator.sometimes(10) ? Duration.ZERO : generator.working();
            List<Interval> pauses = generator.pauses();

            assertThat(calendar.due(starts.to(), target, pauses))
                    .isAfterOrEqualTo(calendar.due(starts.from(), target, pauses));
        });
    }

    @Test
    void longerTargetsAreNeverDueEarlier() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Instant start = generator.moment();
            Duration target = generator.working();

            assertThat(calendar.due(start, target.plusSeconds(generator.between(1, 9_999))))
                    .isAfter(calendar.due(start, target));
        });
    }

    @Test
    void workingTimeIsAdditiveOverAdjacentSpans() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Interval span = generator.span();
            Instant middle = span.from()
                    .plusSeconds(generator.between(0, (int) span.length().toSeconds()));

            Duration whole = calendar.workingTime(span.from(), span.to());

            assertThat(calendar.workingTime(span.from(), middle).plus(calendar.workingTime(middle, span.to())))
                    .isEqualTo(whole);
        });
    }

    @Test
    void workingTimeIsNeverMoreThanWallClockTimeAndEqualWhenAlwaysOpen() {
        forAll(CASES, generator -> {
            Interval span = generator.span();

            assertThat(generator.calendar().workingTime(span.from(), span.to()))
                    .isBetween(Duration.ZERO, span.length());
            assertThat(Fixtures.daily(generator.zone(), "00:00-24:00").workingTime(span.from(), span.to()))
                    .isEqualTo(span.length());
        });
    }

    @Test
    void aroundTheClockWithAnIndexEqualsAroundTheClockWithout() {
        forAll(CASES / 5, generator -> {
            DayOverride farAway = new DayOverride.Closed(LocalDate.of(1990, 1, 1), "closed");
            BusinessCalendar indexed =
                    Fixtures.weekly(generator.zone(), Fixtures.EVERY_DAY, List.of(farAway), "00:00-24:00");
            Instant start = generator.moment();
            Duration target = generator.working().multipliedBy(generator.between(1, 300));

            assertThat(indexed.isAlwaysOpen()).isFalse();
            assertThat(indexed.due(start, target)).isEqualTo(start.plus(target));
            assertThat(indexed.workingTime(start, start.plus(target))).isEqualTo(target);
        });
    }

    @Test
    void oneMoreHolidayNeverMakesItDueEarlier() {
        forAll(CASES, generator -> {
            CalendarDefinition definition = generator.definition();
            CalendarDefinition withHoliday = with(definition, new DayOverride.Closed(generator.date(), "one more"));
            Instant start = generator.moment();
            Duration target = generator.sometimes(10) ? Duration.ZERO : generator.working();

            assertThat(calendar(withHoliday).due(start, target))
                    .isAfterOrEqualTo(calendar(definition).due(start, target));
        });
    }

    @Test
    void oneMoreOpenDayNeverMakesItDueLater() {
        forAll(CASES, generator -> {
            CalendarDefinition definition = generator.definition();
            LocalDate date = generator.date();
            CalendarDefinition closed = with(definition, new DayOverride.Closed(date, "closed"));
            CalendarDefinition open = with(definition, new DayOverride.OpenWith(date, "open", generator.hours()));
            Instant start = generator.moment();
            Duration target = generator.working();

            assertThat(calendar(open).due(start, target))
                    .isBeforeOrEqualTo(calendar(closed).due(start, target));
        });
    }

    @Test
    void aPauseDelaysByExactlyItsWorkingTime() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Instant start = generator.moment();
            Duration target = generator.working();
            Interval pause = generator.span();
            Instant undisturbed = calendar.due(start, target);
            boolean touches = pause.from().isBefore(undisturbed) && pause.to().isAfter(start);
            Instant from = pause.from().isBefore(start) ? start : pause.from();
            Duration delay = touches ? calendar.workingTime(from, pause.to()) : Duration.ZERO;

            assertThat(calendar.due(start, target, List.of(pause))).isEqualTo(calendar.due(start, target.plus(delay)));
        });
    }

    @Test
    void workingTimeOutsidePausesUpToDueIsTheTarget() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Instant start = generator.moment();
            Duration target = generator.working();
            List<Interval> pauses = generator.pauses();

            Instant due = calendar.due(start, target, pauses);

            assertThat(calendar.workingTime(start, due, pauses)).isEqualTo(target);
            assertThat(calendar.workingTime(start, due.minusSeconds(1), pauses)).isLessThan(target);
            assertThat(calendar.due(start, target, pauses.reversed())).isEqualTo(due);
        });
    }

    @Test
    void dueInstantsLieWithinOrAtTheEndOfSupportHours() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();

            Instant due = calendar.due(generator.moment(), generator.working(), generator.pauses());

            assertThat(calendar.isOpen(due.minusSeconds(1))).isTrue();
        });
    }

    @Test
    void agreesWithCountingMinuteByMinute() {
        forAll(CASES, generator -> {
            CalendarDefinition definition = generator.definition();
            MinuteByMinute slow = new MinuteByMinute(definition, Generator.HOLIDAYS);
            BusinessCalendar fast = calendar(definition);
            Interval span = generator.span();
            Duration target = generator.working();

            assertThat(fast.isOpen(span.from())).isEqualTo(slow.isOpen(span.from()));
            assertThat(fast.workingTime(span.from(), span.to())).isEqualTo(slow.workingTime(span.from(), span.to()));
            assertThat(fast.due(span.from(), target)).isEqualTo(slow.due(span.from(), target));
        });
    }

    @Test
    void clockChangesKeepLocalOpeningTimes() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Instant opening = calendar.due(generator.moment(), Duration.ZERO);
            boolean justOpened = !calendar.isOpen(opening.minusSeconds(1));
            boolean clockChanges = !generator
                    .zone()
                    .getRules()
                    .getOffset(opening)
                    .equals(generator.zone().getRules().getOffset(opening.minusSeconds(1)));
            int localSecond = opening.atZone(generator.zone()).toLocalTime().toSecondOfDay();

            if (justOpened && !clockChanges) {
                assertThat(everyOpening(calendar.definition())).contains(localSecond);
            }
        });
    }

    @Test
    void segmentsCoverTheSpanAndAgreeWithWorkingTime() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Interval span = generator.span();
            Instant reached = span.from();
            Duration working = Duration.ZERO;

            for (Segment segment : calendar.segments(span.from(), span.to())) {
                boolean open = segment.kind() == SegmentKind.WORKING;
                assertThat(segment.from()).isEqualTo(reached).isBefore(segment.to());
                assertThat(calendar.isOpen(segment.from())).isEqualTo(open);
                assertThat(calendar.dayType(segment.from()) == DayType.HOLIDAY)
                        .isEqualTo(segment.kind() == SegmentKind.HOLIDAY);
                reached = segment.to();
                working = open ? working.plus(segment.length()) : working;
            }

            assertThat(reached).isEqualTo(span.to());
            assertThat(working).isEqualTo(calendar.workingTime(span.from(), span.to()));
        });
    }

    @Test
    void workingDaysEndWithinSupportHoursAndGrow() {
        forAll(CASES, generator -> {
            BusinessCalendar calendar = generator.calendar();
            Instant from = generator.moment();
            int days = generator.between(1, 15);

            Instant end = calendar.addWorkingDays(from, days);

            assertThat(calendar.isOpen(end.minusSeconds(1))).isTrue();
            assertThat(end).isAfter(from).isBefore(calendar.addWorkingDays(from, days + 1));
            assertThat(calendar.addWorkingDays(from.plusSeconds(generator.between(0, 99_999)), days))
                    .isAfterOrEqualTo(end);
        });
    }

    @Test
    void aCalendarReadTwiceIsTheSameVersion() {
        forAll(CASES / 5, generator -> {
            CalendarDefinition definition = generator.definition();
            CalendarDefinition changed = with(
                    definition,
                    new DayOverride.OpenWith(LocalDate.of(1990, 1, 1), "other", DayHours.of("01:00-02:00")));

            assertThat(calendar(definition).version())
                    .isEqualTo(calendar(definition).version());
            assertThat(calendar(changed).version())
                    .isNotEqualTo(calendar(definition).version());
        });
    }

    private static BusinessCalendar calendar(CalendarDefinition definition) {
        return BusinessCalendar.of(definition, Generator.HOLIDAYS);
    }

    private static CalendarDefinition with(CalendarDefinition definition, DayOverride day) {
        List<DayOverride> days = new ArrayList<>(definition.days());
        days.removeIf(other -> other.date().equals(day.date()));
        days.add(day);
        return new CalendarDefinition(
                definition.id(),
                definition.name(),
                definition.zone(),
                definition.weekly(),
                definition.holidays(),
                definition.makeUpDaysWorkAs(),
                days);
    }

    private static List<Integer> everyOpening(CalendarDefinition definition) {
        List<DayHours> hours = new ArrayList<>(definition.weekly().days().values());
        for (DayOverride day : definition.days()) {
            if (day instanceof DayOverride.OpenWith open) {
                hours.add(open.hours());
            }
        }
        return hours.stream()
                .flatMap(day -> day.spans().stream())
                .map(Hours::opensAtSecond)
                .toList();
    }
}
