package io.weibao.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The calendars of an installation by id, immutable: a changed calendar makes a new book. */
public final class CalendarBook {

    private final SortedMap<String, BusinessCalendar> calendars = new TreeMap<>();

    public CalendarBook(Collection<BusinessCalendar> calendars) {
        for (BusinessCalendar calendar : calendars) {
            if (this.calendars.put(calendar.id(), calendar) != null) {
                throw new IllegalArgumentException("Two calendars are called " + calendar.id());
            }
        }
    }

    /** Joins definitions with their holidays. */
    public static CalendarBook of(Collection<CalendarDefinition> definitions, HolidayBook holidays) {
        return new CalendarBook(definitions.stream()
                .map(definition -> BusinessCalendar.of(definition, holidays))
                .toList());
    }

    /** The same book with this calendar added or replaced. */
    public CalendarBook with(BusinessCalendar calendar) {
        List<BusinessCalendar> updated = new ArrayList<>(calendars.values());
        updated.removeIf(other -> other.id().equals(calendar.id()));
        updated.add(calendar);
        return new CalendarBook(updated);
    }

    /** The calendars by id, in alphabetical order. */
    public List<BusinessCalendar> all() {
        return List.copyOf(calendars.values());
    }

    public Optional<BusinessCalendar> find(String id) {
        return Optional.ofNullable(calendars.get(id));
    }

    /** The calendar of this id, which the caller knows to exist. */
    public BusinessCalendar calendar(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no calendar " + id));
    }
}
