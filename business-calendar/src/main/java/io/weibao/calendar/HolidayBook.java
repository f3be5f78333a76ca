package io.weibao.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The announced holidays of a country over the years, immutable. A year that is missing or empty is not announced: whatever
 * falls into it is provisional. Where two notices name the same day (the New Year holiday reaches into December), the later
 * year's notice decides.
 */
public final class HolidayBook {

    private final String name;
    private final NavigableMap<Integer, HolidayYear> years = new TreeMap<>();
    private final SortedMap<LocalDate, HolidayDay> days = new TreeMap<>();

    public HolidayBook(String name, Collection<HolidayYear> years) {
        this.name = name;
        years.forEach(this::put);
        this.years.values().forEach(year -> year.days().forEach(day -> days.put(day.date(), day)));
    }

    private void put(HolidayYear year) {
        if (years.put(year.year(), year) != null) {
            throw new IllegalArgumentException("The book " + name + " holds the year " + year.year() + " twice");
        }
    }

    /** The same book with this year added or replaced: the way a new notice arrives without a release. */
    public HolidayBook with(HolidayYear announced) {
        TreeMap<Integer, HolidayYear> updated = new TreeMap<>(years);
        updated.put(announced.year(), announced);
        return new HolidayBook(name, updated.values());
    }

    public String name() {
        return name;
    }

    /** Every day that some notice names, in order. */
    public List<HolidayDay> days() {
        return List.copyOf(days.values());
    }

    public boolean isAnnounced(int year) {
        HolidayYear holidays = years.get(year);
        return holidays != null && holidays.isAnnounced();
    }

    /** Addresses of the notices for this year; none if it was not announced. */
    public List<String> notices(int year) {
        HolidayYear holidays = years.get(year);
        return holidays == null ? List.of() : holidays.papers();
    }

    /** Which years it knows and the newest notice, for people. */
    public String edition() {
        @Nullable HolidayYear latest = latestAnnounced();
        if (latest == null) {
            return name + " (nothing announced)";
        }
        return name + " up to " + latest.year()
                + latest.papers().stream().map(" "::concat).collect(Collectors.joining());
    }

    private @Nullable HolidayYear latestAnnounced() {
        return years.descendingMap().values().stream()
                .filter(HolidayYear::isAnnounced)
                .findFirst()
                .orElse(null);
    }
}
