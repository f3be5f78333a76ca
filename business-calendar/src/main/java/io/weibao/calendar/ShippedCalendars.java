package io.weibao.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What travels with the module: the holidays of mainland China and the calendars {@code cn-5x8} and {@code 24x7}, all of it
 * data. A start, not the truth: an installation may put newer holidays and calendars of its own in their place.
 */
public final class ShippedCalendars {

    private static final int FIRST_HOLIDAY_YEAR = 2015;

    private ShippedCalendars() {}

    /** The public holidays and make-up days of mainland China, every shipped year. */
    public static HolidayBook holidays() {
        List<HolidayYear> years = new ArrayList<>();
        for (int year = FIRST_HOLIDAY_YEAR; exists("holidays-cn/" + year + ".json"); year++) {
            years.add(CalendarReader.holidays(resource("holidays-cn/" + year + ".json")));
        }
        return new HolidayBook("holidays-cn", years);
    }

    public static List<CalendarDefinition> definitions() {
        return Stream.of("24x7", "cn-5x8")
                .map(id -> CalendarReader.calendar(resource("calendars/" + id + ".json")))
                .toList();
    }

    /** The shipped calendars with the shipped holidays. */
    public static CalendarBook book() {
        return CalendarBook.of(definitions(), holidays());
    }

    private static boolean exists(String name) {
        return ShippedCalendars.class.getResource("/" + name) != null;
    }

    private static String resource(String name) {
        try (InputStream stream = ShippedCalendars.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " cannot be read", e);
        }
    }
}
