package io.weibao.sla.agreement;

import io.weibao.calendar.CalendarBook;
import io.weibao.calendar.DayType;
import io.weibao.sla.fact.FaultLevel;
import io.weibao.sla.target.DurationRow;
import io.weibao.sla.target.HoursOfDay;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Terms;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tries every case that a target's table of durations can be asked about: level × calendars open or closed at the arrival ×
 * hour of the day × kind of day. Exactly one row must answer each.
 */
final class DurationTable {

    /** Enough to see what is wrong without drowning in it. */
    private static final int MOST_PROBLEMS = 5;

    /** @param example a case that shows it */
    record Problem(String slug, String example) {}

    private record Case(FaultLevel level, Map<String, Boolean> openings, int secondOfDay, DayType dayType)
            implements DurationRow.Case {

        @Override
        public boolean isOpen(String calendar) {
            return Objects.requireNonNull(openings.get(calendar), calendar);
        }
    }

    private final CalendarBook book;
    private final Target target;
    private final boolean hoursMatter;
    private final boolean daysMatter;

    DurationTable(Terms terms, CalendarBook book, Target target) {
        this.book = book;
        this.target = target;
        this.hoursMatter = target.durations().stream().anyMatch(row -> row.hours() != null);
        this.daysMatter =
                target.durations().stream().anyMatch(row -> !row.dayTypes().isEmpty()) && terms.dayCalendar() != null;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<DurationRow> used = new HashSet<>();
        for (Case possible : cases()) {
            List<DurationRow> fitting = target.durations().stream()
                    .filter(row -> row.fits(possible))
                    .toList();
            used.addAll(fitting);
            if (fitting.size() != 1 && problems.size() < MOST_PROBLEMS) {
                problems.add(
                        new Problem(fitting.isEmpty() ? "no-duration-fits" : "durations-overlap", describe(possible)));
            }
        }
        for (int row = 0; row < target.durations().size(); row++) {
            if (!used.contains(target.durations().get(row))) {
                problems.add(new Problem("duration-never-fits", String.valueOf(row)));
            }
        }
        return problems;
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (FaultLevel level : levels()) {
            for (Map<String, Boolean> openings : openings()) {
                for (int second : seconds()) {
                    for (DayType day : daysMatter ? EnumSet.allOf(DayType.class) : EnumSet.of(DayType.WORKING_DAY)) {
                        cases.add(new Case(level, openings, second, day));
                    }
                }
            }
        }
        return cases;
    }

    private Set<FaultLevel> levels() {
        Set<FaultLevel> promised = target.when().levels();
        return promised.isEmpty() ? EnumSet.allOf(FaultLevel.class) : new TreeSet<>(promised);
    }

    /** Every way in which the calendars named may be open or closed; one that is always open is never closed. */
    private List<Map<String, Boolean>> openings() {
        List<Map<String, Boolean>> openings = List.of(Map.of());
        for (String calendar : arrivalCalendars()) {
            openings = openings.stream()
                    .flatMap(known -> book.calendar(calendar).isAlwaysOpen()
                            ? Stream.of(with(known, calendar, true))
                            : Stream.of(with(known, calendar, true), with(known, calendar, false)))
                    .toList();
        }
        return openings;
    }

    private Set<String> arrivalCalendars() {
        return target.durations().stream()
                .map(DurationRow::arrival)
                .filter(Objects::nonNull)
                .map(DurationRow.Arrival::calendar)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Boolean> with(Map<String, Boolean> known, String calendar, boolean open) {
        Map<String, Boolean> more = new TreeMap<>(known);
        more.put(calendar, open);
        return more;
    }

    /** A second from each span between two limits of hours. */
    private Set<Integer> seconds() {
        Set<Integer> seconds = new TreeSet<>(Set.of(0));
        for (DurationRow row : target.durations()) {
            HoursOfDay hours = row.hours();
            if (hours != null) {
                seconds.add(hours.from());
                seconds.add(hours.to() % HoursOfDay.DAY);
            }
        }
        return seconds;
    }

    private String describe(Case possible) {
        List<String> words = new ArrayList<>();
        words.add(possible.level().name());
        possible.openings().forEach((calendar, open) -> words.add(calendar + (open ? " open" : " closed")));
        if (hoursMatter) {
            words.add(LocalTime.ofSecondOfDay(possible.secondOfDay()).toString());
        }
        if (daysMatter) {
            words.add(TermsReader.label(possible.dayType()));
        }
        return String.join(", ", words);
    }
}
