package io.weibao.sla.target;

import static io.weibao.sla.fact.FactName.ARRIVED_ON_SITE;
import static io.weibao.sla.fact.FactName.CANCELLED;
import static io.weibao.sla.fact.FactName.CLOSED;
import static io.weibao.sla.fact.FactName.CONSENT_REQUESTED;
import static io.weibao.sla.fact.FactName.CONTINGENCY_PLAN_SUBMITTED;
import static io.weibao.sla.fact.FactName.REOPENED;
import static io.weibao.sla.fact.FactName.RESOLVED;
import static io.weibao.sla.fact.FactName.RESPONDED;
import static io.weibao.sla.fact.FactName.VISIT_NEEDED;
import static io.weibao.sla.fact.FaultLevel.I;
import static io.weibao.sla.fact.FaultLevel.II;
import static io.weibao.sla.fact.FaultLevel.III;
import static io.weibao.sla.target.AStory.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.weibao.sla.fact.Happening;
import io.weibao.sla.fact.Party;
import io.weibao.sla.fact.PauseReason;
import io.weibao.sla.fact.ServiceFact;
import io.weibao.sla.target.ClockReading.AtRisk;
import io.weibao.sla.target.ClockReading.Breached;
import io.weibao.sla.target.ClockReading.Cancelled;
import io.weibao.sla.target.ClockReading.Met;
import io.weibao.sla.target.ClockReading.OnTrack;
import io.weibao.sla.target.ClockReading.Onset;
import io.weibao.sla.target.ClockReading.Paused;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of the calculator beside those that the vectors in {@code contracts/clock-vectors} fix. */
class ClockCalculatorTest {

    private static final long HOUR = 60;

    @Test
    void a_ticket_that_was_never_raised_has_no_answer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AStory.under("A").then(0, RESPONDED).at(1));
    }

    @Test
    void a_warning_point_makes_it_at_risk() {
        AStory story = AStory.under("B").raised(I, true);

        assertThat(story.clock("resolution", 10 * HOUR - 1).reading()).isInstanceOf(OnTrack.class);
        assertThat(story.clock("resolution", 10 * HOUR).reading())
                .isEqualTo(new AtRisk(minute(10 * HOUR), Duration.ofHours(2)));
    }

    @Test
    void milestones_come_in_order_and_have_keys_of_their_own() {
        Clock clock = AStory.under("B").raised(I, true).clock("resolution", 0);

        assertThat(clock.milestones())
                .extracting(Milestone::key)
                .doesNotHaveDuplicates()
                .startsWith("warning-1", "warning-2", "breach", "escalation-1.0", "escalation-2.0", "escalation-2.1");
        assertThat(clock.milestones()).extracting(Milestone::at).isSorted();
        assertThat(clock.milestones())
                .filteredOn(milestone -> milestone.kind() == Milestone.Kind.ESCALATION)
                .hasSize(7);
    }

    @Test
    void of_a_clock_that_has_ended_only_earlier_milestones_are_left() {
        Clock clock =
                AStory.under("B").raised(I, true).then(11 * HOUR, RESOLVED).clock("resolution", 20 * HOUR);

        assertThat(clock.milestones()).extracting(Milestone::key).containsExactly("warning-1");
        assertThat(clock.armed()).isFalse();
    }

    @Test
    void a_pause_without_limit_disarms_and_one_with_a_limit_does_not() {
        Happening unlimited = new Happening.Paused(PauseReason.WAITING_FOR_CUSTOMER, null);
        Happening limited = new Happening.Paused(PauseReason.WAITING_FOR_CUSTOMER, minute(3 * HOUR));

        assertThat(AStory.under("B")
                        .raised(I, true)
                        .then(HOUR, unlimited)
                        .clock("resolution", 2 * HOUR)
                        .armed())
                .isFalse();
        assertThat(AStory.under("B")
                        .raised(I, true)
                        .then(HOUR, limited)
                        .clock("resolution", 2 * HOUR)
                        .armed())
                .isTrue();
    }

    @Test
    void of_two_waits_the_longer_one_is_named() {
        Clock clock = AStory.under("B")
                .raised(I, true)
                .then(HOUR, new Happening.Paused(PauseReason.WAITING_FOR_EVIDENCE, minute(5 * HOUR)))
                .then(2 * HOUR, CONSENT_REQUESTED)
                .clock("resolution", 3 * HOUR);

        assertThat(clock.reading())
                .isEqualTo(new Paused(minute(2 * HOUR), Party.CONSENT, null, null, Duration.ofHours(11)));
        assertThat(clock.dueAt()).isEqualTo(minute(16 * HOUR));
    }

    @Test
    void waiting_after_the_breach_does_not_undo_it() {
        Clock clock =
                AStory.under("B").raised(I, true).waiting(13 * HOUR, 20 * HOUR).clock("resolution", 15 * HOUR);

        assertThat(clock.reading()).isEqualTo(new Breached(minute(12 * HOUR), null, Onset.DUE_PASSED));
        assertThat(clock.deadline().dueWithoutWaiting()).isNull();
    }

    @Test
    void a_wait_that_begins_at_the_due_second_comes_too_late() {
        Clock clock =
                AStory.under("B").raised(I, true).waiting(12 * HOUR, 20 * HOUR).clock("resolution", 21 * HOUR);

        assertThat(clock.breachedAt()).isEqualTo(minute(12 * HOUR));
    }

    @Test
    void resolving_ends_a_wait() {
        Clock clock = AStory.under("B")
                .raised(I, true)
                .then(HOUR, new Happening.Paused(PauseReason.WAITING_FOR_CUSTOMER, null))
                .then(2 * HOUR, RESOLVED)
                .then(3 * HOUR, REOPENED)
                .clock("resolution", 4 * HOUR);

        assertThat(clock.reading()).isInstanceOf(OnTrack.class);
        assertThat(clock.dueAt()).isEqualTo(minute(14 * HOUR));
        assertThat(clock.segments())
                .extracting(Segment::kind)
                .containsExactly(Segment.Kind.WORKING, Segment.Kind.PAUSED, Segment.Kind.SOLVED, Segment.Kind.WORKING);
    }

    @Test
    void a_breach_that_every_later_deadline_shares_goes_on() {
        Clock clock = AStory.under("C").raised(II, false).level(25 * HOUR, I).clock("resolution", 26 * HOUR);

        assertThat(clock.breachedAt()).isEqualTo(minute(24 * HOUR));
        assertThat(clock.dueAt()).isEqualTo(minute(12 * HOUR));
        assertThat(clock.pastBreaches()).isEmpty();
    }

    @Test
    void a_downgrade_after_all_its_time_has_gone_leaves_one_breach() {
        Clock clock = AStory.under("C").raised(I, false).level(30 * HOUR, II).clock("resolution", 31 * HOUR);

        assertThat(clock.reading()).isEqualTo(new Breached(minute(12 * HOUR), null, Onset.DUE_PASSED));
    }

    @Test
    void what_was_cancelled_with_the_promise_keeps_its_breach() {
        Clock plan = AStory.under("C").raised(I, false).level(3 * HOUR, II).clock("handling-plan", 4 * HOUR);

        assertThat(plan.reading()).isInstanceOf(Cancelled.class);
        assertThat(plan.pastBreaches()).extracting(PastBreach::breachedAt).containsExactly(minute(2 * HOUR));
    }

    @Test
    void a_ticket_cancelled_after_a_breach_stays_breached() {
        Clock clock =
                AStory.under("B").raised(I, true).then(13 * HOUR, CANCELLED).clock("resolution", 14 * HOUR);

        assertThat(clock.reading()).isEqualTo(new Breached(minute(12 * HOUR), minute(13 * HOUR), Onset.DUE_PASSED));
    }

    @Test
    void nothing_that_happens_after_the_end_moves_an_ended_clock() {
        AStory story = AStory.under("C").raised(III, false).then(10, RESPONDED);
        Clock before = story.clock("response", 20);

        Clock after = story.level(HOUR, I)
                .waiting(2 * HOUR, 3 * HOUR)
                .then(4 * HOUR, CLOSED)
                .clock("response", 5 * HOUR);

        assertThat(after.reading()).isEqualTo(before.reading()).isInstanceOf(Met.class);
        assertThat(after.dueAt()).isEqualTo(before.dueAt());
    }

    @Test
    void a_reopening_resumes_what_the_resolution_had_cancelled() {
        Clock response = AStory.under("C")
                .raised(III, false)
                .then(HOUR, RESOLVED)
                .then(2 * HOUR, REOPENED)
                .clock("response", 3 * HOUR);

        assertThat(response.reading()).isInstanceOf(OnTrack.class);
        assertThat(response.dueAt()).isEqualTo(minute(5 * HOUR));
    }

    @Test
    void a_contingency_plan_handed_in_before_it_was_called_for_is_met() {
        Clock plan = AStory.under("B")
                .raised(I, true)
                .then(11 * HOUR, CONTINGENCY_PLAN_SUBMITTED)
                .clock("contingency-plan", 13 * HOUR);

        assertThat(plan.reading()).isEqualTo(new Met(minute(11 * HOUR)));
    }

    @Test
    void a_contingency_plan_once_called_for_stays_so_after_a_downgrade_of_the_resolution() {
        Evaluation evaluation =
                AStory.under("C").raised(I, true).level(13 * HOUR, II).at(14 * HOUR);

        assertThat(evaluation.clocks())
                .filteredOn(clock -> clock.target().id().equals("contingency-plan"))
                .singleElement()
                .satisfies(plan -> assertThat(plan.openedAt()).isEqualTo(minute(12 * HOUR)));
    }

    @Test
    void somebody_on_site_before_a_visit_was_needed_has_met_the_target() {
        Clock onSite = AStory.under("A")
                .raised(III, false)
                .then(HOUR, ARRIVED_ON_SITE)
                .then(2 * HOUR, VISIT_NEEDED)
                .clock("on-site", 3 * HOUR);

        assertThat(onSite.reading()).isEqualTo(new Met(minute(HOUR)));
    }

    @Test
    void a_second_need_while_a_visit_is_awaited_is_the_same_visit() {
        Evaluation evaluation = AStory.under("C")
                .raised(III, false)
                .then(HOUR, VISIT_NEEDED)
                .then(2 * HOUR, VISIT_NEEDED)
                .at(150);

        assertThat(evaluation.clocks())
                .filteredOn(clock -> clock.target().id().equals("on-site"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.dueAt()).isEqualTo(minute(3 * HOUR)));
    }

    @Test
    void facts_dated_before_the_raising_count_from_it() {
        Clock response =
                AStory.under("A").raised(III, false).then(-5, RESPONDED).clock("response", 1);

        assertThat(response.reading()).isEqualTo(new Met(minute(0)));
    }

    @Test
    void targets_that_refer_to_one_another_are_reckoned_whatever_their_order() {
        Terms terms = AStory.terms("B");
        Terms reversed = new Terms(
                terms.zone(), terms.reopenGrace(), null, terms.targets().reversed());
        List<ServiceFact> facts = AStory.under("B").raised(I, true).facts();

        assertThat(AStory.evaluate(reversed, facts, minute(13 * HOUR)).clocks())
                .extracting(clock -> clock.target().id())
                .containsExactly("contingency-plan", "resolution");
    }
}
