package io.weibao.sla.target;

import static io.weibao.sla.fact.FactName.DATE_AGREED;

import io.weibao.calendar.DayType;
import io.weibao.sla.fact.Circumstances;
import io.weibao.sla.fact.FaultLevel;
import io.weibao.sla.target.Regime.Due;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines that a clock had in the course of its life. The time is always counted from the same start, so whatever
 * changes, what has elapsed is carried along; only what was promised becomes longer or shorter.
 */
final class Regimes {

    private final Given given;
    private final Target target;
    private final Life life;
    private final CountedTime counted;

    private Regimes(Given given, Target target, Life life, CountedTime counted) {
        this.given = given;
        this.target = target;
        this.life = life;
        this.counted = counted;
    }

    /** In order, without repetition; there is one at least. */
    static List<Regime> of(Given given, Target target, Life life, CountedTime counted) {
        return new Regimes(given, target, life, counted).all();
    }

    private List<Regime> all() {
        List<Regime> regimes = new ArrayList<>();
        for (Instant moment : changes()) {
            Circumstances under = given.history().circumstancesAt(moment);
            @Nullable Due due = target.isPromised(under) ? due(moment, under.level()) : null;
            if (regimes.isEmpty() || !Objects.equals(regimes.getLast().due(), due)) {
                regimes.add(new Regime(moment, under, due));
            }
        }
        return regimes;
    }

    private NavigableSet<Instant> changes() {
        NavigableSet<Instant> changes = new TreeSet<>();
        changes.add(life.openedAt());
        given.history().circumstances(life.openedAt(), life.last()).stream()
                .map(Circumstances::since)
                .filter(life.openedAt()::isBefore)
                .forEach(changes::add);
        if (target.isAnchoredAt(DATE_AGREED)) {
            changes.addAll(given.history()
                    .agreedDates()
                    .subMap(life.openedAt(), true, life.last(), true)
                    .keySet());
        }
        return changes;
    }

    private @Nullable Due due(Instant moment, FaultLevel level) {
        Instant anchor = anchor(moment);
        Arrival arrival = new Arrival(given, anchor, level);
        return target.durations().stream()
                .filter(row -> row.fits(arrival))
                .findFirst()
                .map(row -> new Due(row, due(anchor, row)))
                .orElse(null);
    }

    private Instant due(Instant anchor, DurationRow row) {
        return target.isAnchoredAt(DATE_AGREED)
                ? given.book().calendar(target.calendar()).due(anchor, row.duration())
                : counted.due(row.duration());
    }

    private Instant anchor(Instant moment) {
        Map.@Nullable Entry<Instant, Instant> agreed =
                target.isAnchoredAt(DATE_AGREED) ? given.history().agreedDates().floorEntry(moment) : null;
        return agreed == null ? life.call().startsAt() : agreed.getValue();
    }

    /** What the table of durations asks about the moment from which is counted. */
    private record Arrival(Given given, Instant at, FaultLevel level) implements DurationRow.Case {

        @Override
        public boolean isOpen(String calendar) {
            return given.book().calendar(calendar).isOpen(at);
        }

        @Override
        public int secondOfDay() {
            return ZonedDateTime.ofInstant(at, given.terms().zone())
                    .toLocalTime()
                    .toSecondOfDay();
        }

        @Override
        public DayType dayType() {
            return given.book().calendar(given.terms().dayCalendarOrFail()).dayType(at);
        }
    }
}
