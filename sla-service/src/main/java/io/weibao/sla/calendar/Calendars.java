package io.weibao.sla.calendar;

import io.weibao.calendar.BusinessCalendar;
import io.weibao.calendar.CalendarBook;
import io.weibao.calendar.CalendarDefinition;
import io.weibao.calendar.CalendarReader;
import io.weibao.calendar.HolidayBook;
import io.weibao.calendar.HolidayYear;
import io.weibao.calendar.ShippedCalendars;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calendars in force: the shipped ones with everything recorded since. The book is built anew only when something was
 * recorded, by whichever replica; asking costs one small statement in the running unit of work.
 */
@ApplicationScoped
public class Calendars {

    /** How much had been recorded when a book was built; rows are only ever added. */
    private record Edition(long calendars, long notices) {}

    private record Built(Edition edition, CalendarBook book, HolidayBook holidays) {}

    private final Rows rows;
    private volatile @Nullable Built built;

    Calendars(Rows rows) {
        this.rows = rows;
    }

    /** Every calendar in its newest version, with the newest holidays. */
    public CalendarBook book() {
        return current().book();
    }

    /** A calendar as it would be, with the holidays in force. */
    BusinessCalendar joined(CalendarDefinition definition) {
        return join(definition, current().holidays());
    }

    private Built current() {
        Edition edition = rows.query("""
                        select (select count(*) from calendar_version) as calendars,
                               (select count(*) from holiday_notice) as notices
                        """, row -> new Edition(row.number("calendars"), row.number("notices")))
                .getFirst();
        @Nullable Built last = built;
        if (last == null || !last.edition().equals(edition)) {
            last = build(edition);
            built = last;
        }
        return last;
    }

    private Built build(Edition edition) {
        HolidayBook holidays = ShippedCalendars.holidays();
        for (HolidayYear year : notices()) {
            holidays = holidays.with(year);
        }
        Map<String, CalendarDefinition> definitions = new LinkedHashMap<>();
        ShippedCalendars.definitions().forEach(definition -> definitions.put(definition.id(), definition));
        definitions().forEach(definition -> definitions.put(definition.id(), definition));
        HolidayBook known = holidays;
        return new Built(
                edition,
                new CalendarBook(definitions.values().stream()
                        .map(definition -> join(definition, known))
                        .toList()),
                known);
    }

    private static BusinessCalendar join(CalendarDefinition definition, HolidayBook holidays) {
        return definition.holidays() == null
                ? BusinessCalendar.of(definition)
                : BusinessCalendar.of(definition, holidays);
    }

    private List<HolidayYear> notices() {
        return rows.query(
                "select document from holiday_notice order by year, version",
                row -> CalendarReader.holidays(row.text("document")));
    }

    private List<CalendarDefinition> definitions() {
        return rows.query(
                "select document from calendar_version order by calendar_id, version",
                row -> CalendarReader.calendar(row.text("document")));
    }
}
