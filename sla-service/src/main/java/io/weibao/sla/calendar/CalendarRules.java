package io.weibao.sla.calendar;

import io.weibao.calendar.CalendarDefinition;
import io.weibao.calendar.DayOverride;
import io.weibao.calendar.HolidayDay;
import io.weibao.calendar.HolidayYear;
import io.weibao.calendar.ShippedCalendars;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.Violation;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** What is refused of a calendar or a notice when it is recorded, though one could be worked with: slips of the pen and floods. */
final class CalendarRules {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PAPER = 500;
    private static final int MOST_DAYS = 2000;
    private static final int MOST_HOLIDAYS = 150;
    private static final int MOST_PAPERS = 20;

    private final List<Violation> violations = new ArrayList<>();

    private CalendarRules() {}

    /** Whether anybody can mean this year. */
    static boolean knows(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    static void check(CalendarDefinition definition) {
        CalendarRules rules = new CalendarRules();
        if (ShippedCalendars.definitions().stream()
                .anyMatch(shipped -> shipped.id().equals(definition.id()))) {
            rules.refuse("/id", "calendar-is-built-in", definition.id());
        } else if (!definition.id().matches("[a-z0-9][a-z0-9-]{0,62}")) {
            rules.refuse("/id", "not-a-calendar-id", definition.id());
        }
        rules.text("/name/zh", definition.name().zh(), LONGEST_NAME);
        rules.text("/name/en", definition.name().en(), LONGEST_NAME);
        rules.size("/days", definition.days().size(), MOST_DAYS);
        for (int i = 0; i < definition.days().size(); i++) {
            DayOverride day = definition.days().get(i);
            rules.text("/days/" + i + "/name", day.name(), LONGEST_NAME);
            rules.date("/days/" + i + "/date", day.date());
        }
        rules.refuseIfBroken();
    }

    /** The holidays of a year, and the last days of the year before, into which its New Year may reach. */
    static void check(HolidayYear holidays) {
        CalendarRules rules = new CalendarRules();
        rules.size("/days", holidays.days().size(), MOST_HOLIDAYS);
        rules.size("/papers", holidays.papers().size(), MOST_PAPERS);
        for (int i = 0; i < holidays.papers().size(); i++) {
            rules.text("/papers/" + i, holidays.papers().get(i), LONGEST_PAPER);
        }
        for (int i = 0; i < holidays.days().size(); i++) {
            HolidayDay day = holidays.days().get(i);
            rules.text("/days/" + i + "/name", day.name(), LONGEST_NAME);
            if (day.date().getYear() != holidays.year() && day.date().getMonth() != Month.DECEMBER) {
                rules.refuse("/days/" + i + "/date", "holiday-of-another-year", day.date(), holidays.year());
            }
        }
        rules.refuseIfBroken();
    }

    private void text(String pointer, String text, int longest) {
        if (text.length() > longest) {
            refuse(pointer, "value-too-long", longest);
        }
    }

    private void size(String pointer, int size, int most) {
        if (size > most) {
            refuse(pointer, "too-many", most);
        }
    }

    private void date(String pointer, LocalDate date) {
        if (!knows(date.getYear())) {
            refuse(pointer, "out-of-range", FIRST_YEAR, LAST_YEAR);
        }
    }

    private void refuse(String pointer, String slug, Object... params) {
        violations.add(Violation.of(pointer, slug, params));
    }

    private void refuseIfBroken() {
        if (!violations.isEmpty()) {
            throw new InvalidValues(violations);
        }
    }
}
