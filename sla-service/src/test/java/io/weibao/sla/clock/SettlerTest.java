package io.weibao.sla.clock;

import static io.weibao.sla.clock.APromise.RAISED;
import static io.weibao.sla.clock.APromise.after;
import static io.weibao.sla.clock.APromise.clocks;
import static io.weibao.sla.clock.APromise.raised;
import static io.weibao.sla.clock.APromise.terms;
import static io.weibao.sla.clock.APromise.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.sla.clock.ClockNews.Kind;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.FaultLevel;
import io.weibao.sla.fact.Happening;
import io.weibao.sla.fact.Origin;
import io.weibao.sla.fact.PauseReason;
import io.weibao.sla.fact.ServiceFact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettlerTest {

    private static final Happening RESOLVED = new Happening.Plain(FactName.RESOLVED);
    private static final Happening RESUMED = new Happening.Plain(FactName.RESUMED);
    private static final Happening WAITING = new Happening.Paused(PauseReason.WAITING_FOR_CUSTOMER, null);

    @Test
    void a_new_ticket_starts_its_clock_and_arms_only_the_warning() {
        // When
        Settlement settlement = settled(RAISED, false, null, raised());
        // Then
        assertThat(kinds(settlement)).containsExactly(Kind.STARTED);
        assertThat(settlement.timers()).singleElement().satisfies(timer -> {
            assertThat(timer.milestone()).isEqualTo("warning");
            assertThat(timer.plannedAt()).isEqualTo(at("PT1H30M"));
            assertThat(timer.firedAt()).isNull();
        });
        assertThat(settlement.changed().getFirst().dueAt()).isEqualTo(at("PT2H"));
    }

    @Test
    void a_warning_fires_at_its_moment_and_arms_the_alarm() {
        // When
        Settlement settlement = settled(at("PT1H30M"), true, standing(raised()), raised());
        // Then
        assertThat(kinds(settlement)).containsExactly(Kind.WARNED);
        assertThat(fired(settlement)).containsExactly("warning/1");
        assertThat(settlement.fired().getFirst().late()).isFalse();
        assertThat(settlement.timers().getLast().milestone()).isEqualTo("breach");
    }

    @Test
    void after_a_downtime_everything_missed_fires_once_in_order_and_late() {
        // When
        Settlement settlement = settled(at("PT2H40M"), true, standing(raised()), raised());
        // Then
        assertThat(fired(settlement)).containsExactly("warning/1", "breach/1", "escalation/1", "escalation/2");
        assertThat(settlement.fired()).allMatch(FiredMilestone::late);
        assertThat(kinds(settlement)).containsExactly(Kind.BREACHED, Kind.WARNED);
        assertThat(settlement.timers().getLast().plannedAt()).isEqualTo(at("PT3H"));
    }

    @Test
    void what_has_fired_does_not_fire_again() {
        // Given
        Standing standing = standing(raised());
        Settlement first = settled(at("PT2H"), true, standing, raised());
        // When
        Settlement again = settled(at("PT2H"), true, afterwards(standing, first), raised());
        // Then
        assertThat(again.fired()).isEmpty();
        assertThat(again.timers()).isEmpty();
        assertThat(again.news()).isEmpty();
    }

    @Test
    void a_wait_without_a_limit_disarms_and_its_end_arms_a_new_generation() {
        // Given
        Standing running = standing(raised());
        ServiceFact waiting = after("PT1H", WAITING);
        // When
        Settlement paused = settled(at("PT1H"), false, running, raised(), waiting);
        Settlement resumed =
                settled(at("PT3H"), false, afterwards(running, paused), raised(), waiting, after("PT3H", RESUMED));
        // Then
        assertThat(paused.timers()).isEmpty();
        assertThat(paused.rearmed()).hasSize(1);
        assertThat(paused.changed().getFirst().dueAt()).isNull();
        assertThat(resumed.changed().getFirst().dueAt()).isEqualTo(at("PT4H"));
        assertThat(resumed.timers()).singleElement().satisfies(timer -> {
            assertThat(timer.generation()).isEqualTo(3);
            assertThat(timer.plannedAt()).isEqualTo(at("PT3H30M"));
        });
    }

    @Test
    void solving_in_time_is_met_and_leaves_nothing_pending() {
        // When
        Settlement settlement = settled(at("PT1H"), false, standing(raised()), raised(), after("PT1H", RESOLVED));
        // Then
        assertThat(kinds(settlement)).containsExactly(Kind.MET);
        assertThat(settlement.rearmed()).hasSize(1);
        assertThat(settlement.timers()).isEmpty();
    }

    @Test
    void solving_too_late_is_told_after_the_breach() {
        // Given
        Standing running = standing(raised());
        Settlement broken = settled(at("PT2H30M"), true, running, raised());
        // When
        Settlement late = settled(at("PT3H"), false, afterwards(running, broken), raised(), after("PT3H", RESOLVED));
        // Then
        assertThat(kinds(late)).containsExactly(Kind.MET_LATE);
        assertThat(late.news().getFirst().plannedAt()).isEqualTo(at("PT3H"));
        assertThat(late.news().getFirst().clock().firstBreachedAt()).isEqualTo(at("PT2H"));
    }

    @Test
    void solving_that_is_told_late_takes_the_breach_back() {
        // Given
        Standing running = standing(raised());
        Settlement broken = settled(at("PT2H30M"), true, running, raised());
        // When
        Settlement met = settled(at("PT3H"), false, afterwards(running, broken), raised(), after("PT1H30M", RESOLVED));
        // Then
        assertThat(kinds(met)).containsExactly(Kind.MET);
        assertThat(met.news().getFirst().clock().firstBreachedAt()).isNull();
    }

    @Test
    void a_higher_level_breaks_the_promise_at_the_moment_of_the_change() {
        // When
        Settlement settlement = settled(
                at("PT1H30M"),
                false,
                standing(raised()),
                raised(),
                after("PT1H30M", new Happening.LevelChanged(FaultLevel.I, null)));
        // Then
        assertThat(kinds(settlement)).containsExactly(Kind.BREACHED);
        assertThat(settlement.changed().getFirst().breachedAt()).isEqualTo(at("PT1H30M"));
        assertThat(settlement.timers().getFirst().plannedAt()).isBeforeOrEqualTo(at("PT1H30M"));
    }

    @Test
    void an_imported_ticket_alarms_nobody() {
        // When
        Settler settler = new Settler(at("PT5H"), true);
        settler.settle(ticket(Origin.IMPORT, null), terms(), clocks(at("PT5H"), raised()), List.of());
        // Then
        assertThat(settler.settlement().fired()).isEmpty();
        assertThat(settler.settlement().timers()).isEmpty();
        assertThat(kinds(settler.settlement())).containsExactly(Kind.STARTED, Kind.BREACHED);
    }

    @Test
    void who_has_acknowledged_is_not_told_again() {
        // Given
        Standing standing = standing(raised());
        Settlement breached = settled(at("PT2H"), true, standing, raised());
        Standing acknowledged = told(afterwards(standing, breached), "acknowledged");
        // When
        Settlement later = settled(at("PT2H30M"), true, acknowledged, raised());
        // Then
        assertThat(later.fired()).isEmpty();
        assertThat(later.rearmed()).hasSize(1);
        assertThat(later.timers()).isEmpty();
    }

    @Test
    void an_escalation_ends_when_the_clock_stops() {
        // Given
        Standing standing = standing(raised());
        Settlement breached = settled(at("PT2H"), true, standing, raised());
        Standing waiting = told(afterwards(standing, breached), "waiting");
        // When
        Settlement solved = settled(at("PT2H10M"), false, waiting, raised(), after("PT2H10M", RESOLVED));
        // Then
        assertThat(solved.ended()).hasSize(1);
    }

    @Test
    void a_clock_without_ground_is_cancelled() {
        // Given
        Settler settler = new Settler(at("PT1H"), false);
        // When
        settler.settle(ticket(Origin.LIVE, null), terms(), List.of(), List.of(standing(raised())));
        // Then
        assertThat(kinds(settler.settlement())).containsExactly(Kind.CANCELLED);
        assertThat(settler.settlement().changed().getFirst().state()).isEqualTo(ClockState.CANCELLED);
    }

    private static Instant at(String time) {
        return RAISED.plus(Duration.parse(time));
    }

    private static Settlement settled(Instant asOf, boolean firing, @Nullable Standing standing, ServiceFact... facts) {
        Settler settler = new Settler(asOf, firing);
        settler.settle(
                ticket(Origin.LIVE, null),
                terms(),
                clocks(asOf, facts),
                standing == null ? List.of() : List.of(standing));
        return settler.settlement();
    }

    private static Standing standing(ServiceFact... facts) {
        return afterwards(null, settled(RAISED, false, null, facts));
    }

    /** What the database would hold after a settlement. */
    private static Standing afterwards(@Nullable Standing before, Settlement settlement) {
        StoredClock clock = settlement.changed().isEmpty() && before != null
                ? before.clock()
                : settlement.changed().getFirst();
        Set<String> fired = settlement.timers().stream()
                .filter(timer -> timer.firedAt() != null)
                .map(Timer::key)
                .collect(Collectors.toSet());
        if (before != null) {
            fired.addAll(before.fired());
        }
        String pending = settlement.timers().stream()
                .filter(timer -> timer.firedAt() == null)
                .map(timer -> timer.generation() + ":" + timer.key())
                .findFirst()
                .orElse(null);
        return new Standing(clock, fired, pending, before == null ? null : before.told());
    }

    private static Standing told(Standing standing, String state) {
        Instant breachedAt = java.util.Objects.requireNonNull(standing.clock().breachedAt());
        return new Standing(
                standing.clock(), standing.fired(), standing.pending(), new Standing.Told(breachedAt, state));
    }

    private static List<Kind> kinds(Settlement settlement) {
        return settlement.news().stream().map(ClockNews::kind).toList();
    }

    private static List<String> fired(Settlement settlement) {
        return settlement.fired().stream()
                .map(one -> one.label() + "/" + one.milestone().step())
                .toList();
    }
}
