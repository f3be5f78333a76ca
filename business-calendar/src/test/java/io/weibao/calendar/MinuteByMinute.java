package io.weibao.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The slow and obvious calendar that the fast one is compared with: it looks at the local clock of every minute. Written from
 * the definition alone; shares no arithmetic with the module. Hours and clock changes of the tests lie on whole minutes.
 */
final class MinuteByMinute {

    private final CalendarDefinition definition;
    private final HolidayBook holidays;
    private final Map<LocalDate, DayHours> seen = new HashMap<>();

    MinuteByMinute(CalendarDefinition definition, HolidayBook holidays) {
        this.definition = definition;
        this.holidays = holidays;
    }

    boolean isOpen(Instant moment) {
        ZonedDateTime local = moment.atZone(definition.zone());
        int second = local.toLocalTime().toSecondOfDay();
        return seen.computeIfAbsent(local.toLocalDate(), this::hours).spans().stream()
                .anyMatch(hours -> hours.opensAtSecond() <= second && second < hours.closesAtSecond());
    }

    Duration workingTime(Instant from, Instant to) {
        long seconds = 0;
        for (Instant moment = from; moment.isBefore(to); ) {
            Instant next = earlier(nextMinute(moment), to);
            seconds += isOpen(moment) ? Duration.between(moment, next).toSeconds() : 0;
            moment = next;
        }
        return Duration.ofSeconds(seconds);
    }

    Instant due(Instant start, Duration working) {
        Duration left = working;
        Instant moment = start;
        while (true) {
            boolean open = isOpen(moment);
            Duration minute = Duration.between(moment, nextMinute(moment));
            if (open && left.compareTo(minute) <= 0) {
                return moment.plus(left);
            }
            left = open ? left.minus(minute) : left;
            moment = nextMinute(moment);
        }
    }

    private DayHours hours(LocalDate date) {
        Optional<DayOverride> own = definition.days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst();
        if (own.isPresent()) {
            return switch (own.get()) {
                case DayOverride.Closed closed -> DayHours.CLOSED;
                case DayOverride.OpenWith open -> open.hours();
                case DayOverride.WorksAs swapped -> definition.weekly().on(swapped.weekday());
            };
        }
        DayHours ordinary = definition.weekly().on(date.getDayOfWeek());
        Optional<HolidayDay> holiday = definition.holidays() == null ? Optional.empty() : holiday(date);
        return holiday.map(day -> holidayHours(day, ordinary)).orElse(ordinary);
    }

    private Optional<HolidayDay> holiday(LocalDate date) {
        return holidays.days().stream().filter(day -> day.date().equals(date)).findFirst();
    }

    private DayHours holidayHours(HolidayDay day, DayHours ordinary) {
        DayOfWeek worksAs = definition.makeUpDaysWorkAs();
        if (day.offDay()) {
            return DayHours.CLOSED;
        }
        return ordinary.isClosed() && worksAs != null ? definition.weekly().on(worksAs) : ordinary;
    }

    private static Instant nextMinute(Instant moment) {
        return Instant.ofEpochSecond((Math.floorDiv(moment.getEpochSecond(), 60) + 1) * 60);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
