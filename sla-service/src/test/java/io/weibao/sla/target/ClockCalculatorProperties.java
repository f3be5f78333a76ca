package io.weibao.sla.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.FaultLevel;
import io.weibao.sla.fact.Happening;
import io.weibao.sla.fact.Happening.Plain;
import io.weibao.sla.fact.PauseReason;
import io.weibao.sla.fact.ServiceFact;
import io.weibao.sla.fact.TicketKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any facts whatever. Every failure names the seed that showed it. */
class ClockCalculatorProperties {

    private static final int RUNS = 400;
    private static final long MOST_MINUTES = 9 * 24 * 60;
    private static final List<FactName> PLAIN = Stream.of(FactName.values())
            .filter(name -> !List.of(
                            FactName.RAISED,
                            FactName.PAUSED,
                            FactName.LEVEL_CHANGED,
                            FactName.CLASSIFIED,
                            FactName.CONVERTED,
                            FactName.DATE_AGREED,
                            FactName.OWED_PAPER_OPENED,
                            FactName.OWED_PAPER_DELIVERED)
                    .contains(name))
            .toList();
    private static final Map<String, Terms> TERMS =
            Stream.of("A", "B", "C").collect(Collectors.toMap(id -> id, AStory::terms));

    /** A ticket that chance made. */
    private record Chance(long seed, Random random, Terms terms, List<ServiceFact> facts, Instant asOf) {

        Evaluation evaluation() {
            return AStory.evaluate(terms, facts, asOf);
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    @Test
    void the_same_question_has_the_same_answer() {
        forAny(chance -> assertThat(said(chance.evaluation())).as("%s", chance).isEqualTo(said(chance.evaluation())));
    }

    @Test
    void there_is_no_clock_before_the_ticket_was_raised() {
        forAny(chance -> assertThat(AStory.evaluate(chance.terms(), chance.facts(), AStory.RAISED.minusSeconds(1))
                        .clocks())
                .as("%s", chance)
                .isEmpty());
    }

    @Test
    void what_happens_later_does_not_change_what_was_said_before() {
        forAny(chance -> {
            List<ServiceFact> known = chance.facts().stream()
                    .filter(fact -> !fact.occurredAt().isAfter(chance.asOf()))
                    .toList();
            assertThat(said(AStory.evaluate(chance.terms(), known, chance.asOf())))
                    .as("%s", chance)
                    .isEqualTo(said(chance.evaluation()));
        });
    }

    @Test
    void the_order_in_which_facts_of_different_moments_are_told_does_not_matter() {
        forAny(chance -> assertThat(
                        said(AStory.evaluate(chance.terms(), chance.facts().reversed(), chance.asOf())))
                .as("%s", chance)
                .isEqualTo(said(chance.evaluation())));
    }

    @Test
    void working_segments_add_up_to_what_was_promised() {
        forAny(chance -> chance.evaluation().clocks().forEach(clock -> {
            Duration working = clock.segments().stream()
                    .filter(segment -> segment.kind() == Segment.Kind.WORKING)
                    .map(segment -> Duration.between(segment.from(), segment.to()))
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(working)
                    .as("%s %s", chance, clock)
                    .isEqualTo(clock.deadline().duration());
        }));
    }

    @Test
    void segments_follow_one_another_from_the_start_to_the_due_time() {
        forAny(chance -> chance.evaluation().clocks().forEach(clock -> {
            Instant reached = clock.startedAt();
            for (Segment segment : clock.segments()) {
                assertThat(segment.from()).as("%s %s", chance, clock).isEqualTo(reached);
                reached = segment.to();
            }
            assertThat(reached).as("%s %s", chance, clock).isEqualTo(clock.dueAt());
        }));
    }

    @Test
    void every_reading_agrees_with_its_due_time() {
        forAny(chance -> chance.evaluation().clocks().forEach(clock -> {
            String who = chance + " " + clock;
            switch (clock.reading()) {
                case ClockReading.OnTrack _, ClockReading.AtRisk _, ClockReading.Paused _ ->
                    assertThat(clock.dueAt()).as(who).isAfterOrEqualTo(chance.asOf());
                case ClockReading.Breached breached -> {
                    assertThat(breached.breachedAt()).as(who).isBeforeOrEqualTo(chance.asOf());
                    assertThat(breached.breachedAt()).as(who).isAfterOrEqualTo(clock.openedAt());
                }
                case ClockReading.Met met -> assertThat(met.stoppedAt()).as(who).isBeforeOrEqualTo(chance.asOf());
                case ClockReading.Cancelled cancelled ->
                    assertThat(cancelled.at()).as(who).isBeforeOrEqualTo(chance.asOf());
            }
        }));
    }

    @Test
    void a_fact_that_concerns_nobody_moves_nothing() {
        forAny(chance -> {
            List<ServiceFact> more = new ArrayList<>(chance.facts());
            more.add(fact(chance.random(), new Plain(FactName.CONSENT_GIVEN), true));
            boolean consent = chance.facts().stream().anyMatch(fact -> fact.name() == FactName.CONSENT_REQUESTED);
            if (!consent) {
                assertThat(said(AStory.evaluate(chance.terms(), more, chance.asOf())))
                        .as("%s", chance)
                        .isEqualTo(said(chance.evaluation()));
            }
        });
    }

    @Test
    void a_wait_delays_by_exactly_its_length() {
        forAny(chance -> {
            long length = 1 + chance.random().nextLong(600);
            AStory story = AStory.under("B").raised(FaultLevel.I, true);
            Instant before = story.clock("resolution", 0).dueAt();
            long start = 1 + chance.random().nextLong(700);
            Instant after = story.waiting(start, start + length)
                    .clock("resolution", start + length)
                    .dueAt();
            assertThat(Duration.between(before, after)).as("%s", chance).isEqualTo(Duration.ofMinutes(length));
        });
    }

    @Test
    void clocks_of_a_target_are_numbered_and_never_run_together_except_for_papers() {
        forAny(chance -> chance.evaluation().clocks().stream()
                .collect(Collectors.groupingBy(clock -> clock.target().id()))
                .values()
                .forEach(clocks -> {
                    for (int i = 0; i < clocks.size(); i++) {
                        assertThat(clocks.get(i).cycle()).as("%s", chance).isEqualTo(i + 1);
                    }
                    assertThat(clocks)
                            .as("%s", chance)
                            .filteredOn(Clock::running)
                            .hasSizeLessThan(2);
                }));
    }

    private static List<String> said(Evaluation evaluation) {
        return evaluation.clocks().stream()
                .map(clock -> clock.target().id()
                        + clock.cycle()
                        + clock.startedAt()
                        + clock.openedAt()
                        + clock.dueAt()
                        + clock.reading()
                        + clock.pastBreaches()
                        + clock.milestones()
                        + clock.segments())
                .toList();
    }

    private static void forAny(Consumer<Chance> law) {
        for (long seed = 1; seed <= RUNS; seed++) {
            law.accept(chance(seed));
        }
    }

    private static Chance chance(long seed) {
        Random random = new Random(seed);
        List<ServiceFact> facts = new ArrayList<>();
        facts.add(ServiceFact.at(
                AStory.RAISED, new Happening.Raised(TicketKind.DEFECT, level(random), random.nextBoolean())));
        int many = random.nextInt(25);
        for (int i = 0; i < many; i++) {
            facts.add(fact(random, happening(random), false));
        }
        Terms terms = TERMS.values().stream().toList().get(random.nextInt(TERMS.size()));
        return new Chance(seed, random, terms, facts, AStory.minute(random.nextLong(MOST_MINUTES)));
    }

    /** Odd seconds for the facts of the story, even ones for a fact added to it, so that no two happen at once. */
    private static ServiceFact fact(Random random, Happening what, boolean added) {
        long second = random.nextLong(MOST_MINUTES * 30) * 2 + (added ? 2 : 1);
        return ServiceFact.at(AStory.RAISED.plusSeconds(second), what);
    }

    private static Happening happening(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Happening.LevelChanged(level(random), random.nextBoolean() ? null : random.nextBoolean());
            case 1 -> new Happening.Converted(random.nextBoolean() ? TicketKind.DEFECT : TicketKind.CONSULTATION);
            case 2 ->
                new Happening.Paused(
                        PauseReason.values()[random.nextInt(PauseReason.values().length)],
                        random.nextBoolean() ? null : AStory.minute(random.nextLong(MOST_MINUTES)));
            default -> new Plain(PLAIN.get(random.nextInt(PLAIN.size())));
        };
    }

    private static FaultLevel level(Random random) {
        return FaultLevel.values()[random.nextInt(FaultLevel.values().length)];
    }
}
