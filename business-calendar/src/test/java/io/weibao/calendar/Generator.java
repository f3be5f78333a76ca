package io.weibao.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Generates calendars full of trouble (odd zones, holidays, midnights, clock changes) and moments near that trouble. */
final class Generator {

    static final HolidayBook HOLIDAYS = ShippedCalendars.holidays();

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Asia/Shanghai"),
            ZoneId.of("Asia/Shanghai"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Pacific/Chatham"),
            ZoneId.of("Antarctica/Troll"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("UTC"));

    private static final int DAYS_AROUND = 12;

    private final Random random;
    private final ZoneId zone;
    private final Instant centre;

    Generator(Random random) {
        this.random = random;
        this.zone = oneOf(ZONES);
        this.centre = centre();
    }

    /** Turns of the year, Spring Festivals, clock changes, leap days or any day from 2008 to 2027. */
    private Instant centre() {
        int year = between(2008, 2027);
        Instant anywhere =
                LocalDate.ofYearDay(year, between(1, 365)).atStartOfDay(zone).toInstant();
        ZoneOffsetTransition change = zone.getRules().nextTransition(anywhere);
        return switch (between(0, 4)) {
            case 0 -> LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
            case 1 -> LocalDate.of(year, 2, 10).atStartOfDay(zone).toInstant();
            case 2 -> LocalDate.of(year, 2, 28).atStartOfDay(zone).toInstant();
            case 3 -> change == null ? anywhere : change.getInstant();
            default -> anywhere;
        };
    }

    ZoneId zone() {
        return zone;
    }

    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean sometimes(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Any second within some days of the centre. */
    Instant moment() {
        int reach = sometimes(30) ? 7_200 : DAYS_AROUND * Hours.SECONDS_OF_DAY;
        Instant moment = centre.plusSeconds(between(-reach, reach));
        return sometimes(30) ? Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), 1_800) * 1_800) : moment;
    }

    Interval span() {
        Instant one = moment();
        Instant other = moment();
        return one.isBefore(other) ? new Interval(one, other) : new Interval(other, one);
    }

    List<Interval> pauses() {
        List<Interval> pauses = new ArrayList<>();
        for (int i = between(0, 4); i > 0; i--) {
            pauses.add(span());
        }
        return pauses;
    }

    Duration working() {
        return Duration.ofSeconds(sometimes(20) ? between(1, 3) : between(1, 40 * 3_600));
    }

    LocalDate date() {
        return LocalDate.ofInstant(moment(), zone);
    }

    CalendarDefinition definition() {
        WeeklyHours weekly = weekly();
        boolean holidays = sometimes(50);
        @Nullable DayOfWeek worksAs = sometimes(80) ? oneOf(List.of(DayOfWeek.values())) : null;
        CalendarName name = new CalendarName("生成", "generated");
        return new CalendarDefinition(
                "generated", name, zone, weekly, holidays ? HOLIDAYS.name() : null, worksAs, overrides());
    }

    BusinessCalendar calendar() {
        return BusinessCalendar.of(definition(), HOLIDAYS);
    }

    private WeeklyHours weekly() {
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (sometimes(70)) {
                days.put(weekday, hours());
            }
        }
        days.putIfAbsent(DayOfWeek.TUESDAY, hours());
        return new WeeklyHours(days);
    }

    DayHours hours() {
        if (sometimes(10)) {
            return DayHours.of("00:00-24:00");
        }
        SortedSet<Integer> edges = new TreeSet<>();
        while (edges.size() < 2 * between(1, 3)) {
            edges.add(
                    sometimes(15)
                            ? (sometimes(50) ? 0 : 1_440)
                            : sometimes(40) ? between(0, 48) * 30 : between(0, 1_440));
        }
        List<Hours> spans = new ArrayList<>();
        while (edges.size() > 1) {
            spans.add(new Hours(firstOf(edges) * 60, firstOf(edges) * 60));
        }
        return new DayHours(spans);
    }

    private static int firstOf(SortedSet<Integer> edges) {
        int first = edges.first();
        edges.remove(first);
        return first;
    }

    private List<DayOverride> overrides() {
        Map<LocalDate, DayOverride> days = new TreeMap<>();
        for (int i = between(0, 6); i > 0; i--) {
            LocalDate date = date();
            days.put(date, override(date));
        }
        return List.copyOf(days.values());
    }

    private DayOverride override(LocalDate date) {
        return switch (between(0, 2)) {
            case 0 -> new DayOverride.Closed(date, "closed");
            case 1 -> new DayOverride.OpenWith(date, "open", hours());
            default -> new DayOverride.WorksAs(date, "swapped", oneOf(List.of(DayOfWeek.values())));
        };
    }
}
