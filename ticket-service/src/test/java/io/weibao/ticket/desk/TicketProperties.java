package io.weibao.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.Refusal;
import io.weibao.ticket.workflow.Case;
import io.weibao.ticket.workflow.Circumstances;
import io.weibao.ticket.workflow.Decision;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Paper;
import io.weibao.ticket.workflow.Row;
import io.weibao.ticket.workflow.Row.Line;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.TicketKind;
import io.weibao.ticket.workflow.TicketState;
import io.weibao.ticket.workflow.Workflows;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever people try, in whatever order: an action follows the table, or it is refused and changes nothing. */
class TicketProperties {

    private static final long SEED = Long.getLong("seed", 20_260_302L);
    private static final int LIVES = 300;
    private static final int STEPS = 60;
    private static final List<Actor> PEOPLE = List.of(
            Life.AGENT,
            Life.ENGINEER,
            Life.TECH_LEAD,
            Life.SUPERVISOR,
            Life.APPLICANT,
            Life.HEAD,
            Life.LEAD,
            Life.PLATFORM);

    private final Random random = new Random(SEED);
    private final RandomActions actions = new RandomActions(random);
    private final Set<Row> followed = new HashSet<>();
    private int refused;

    @Test
    void everySequenceFollowsTheTableOrChangesNothingAndEveryRowIsExercised() {
        for (int life = 0; life < LIVES; life++) {
            live(Life.of(oneOf(TicketKind.values()), oneOf(FaultLevel.values())).ticket());
        }

        assertThat(refused).as("seed %d", SEED).isGreaterThan(100);
        assertThat(Workflows.released().stream().flatMap(workflow -> workflow.rows().stream()))
                .as("seed %d: rows that nobody followed", SEED)
                .filteredOn(row -> !followed.contains(row))
                .isEmpty();
    }

    private void live(Ticket ticket) {
        Instant now = Life.MONDAY_MORNING;
        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(10) == 0 ? random.nextInt(30_000) : random.nextInt(300)));
            Circumstances given = new Circumstances(random.nextBoolean(), random.nextBoolean());
            Move move = next(ticket, given, now);
            attempt(ticket, actions.make(move.action, now), move.actor, given, now);
        }
    }

    /** Sometimes anything at all, else something possible: rather what nobody has done yet, then what leads on. */
    private Move next(Ticket ticket, Circumstances given, Instant now) {
        List<Move> possible = PEOPLE.stream()
                .flatMap(actor -> ticket.workflow().possible(ticket.ask(actor, given, now)).stream()
                        .map(row -> new Move(actor, row.action(), row)))
                .toList();
        List<Move> fresh =
                possible.stream().filter(move -> !followed.contains(move.row)).toList();
        List<Move> main =
                possible.stream().filter(move -> move.row.line() == Line.MAIN).toList();
        List<Move> choice = !fresh.isEmpty() ? fresh : random.nextBoolean() && !main.isEmpty() ? main : possible;
        if (choice.isEmpty() || random.nextInt(6) == 0) {
            return new Move(PEOPLE.get(random.nextInt(PEOPLE.size())), actions.anyType(), null);
        }
        return choice.get(random.nextInt(choice.size()));
    }

    private record Move(
            Actor actor,
            Class<? extends TicketAction> action,
            @Nullable Row row) {}

    private void attempt(Ticket ticket, TicketAction action, Actor actor, Circumstances given, Instant now) {
        Case ask = ticket.ask(actor, given, now).about(action);
        Decision decision = ticket.workflow().decide(ask);
        String before = picture(ticket);
        TicketState from = ticket.state();
        try {
            TicketStep step = ticket.perform(action, actor, given, Moment.of(now));
            assertThat(decision).as("seed %d", SEED).isInstanceOfSatisfying(Decision.Follow.class, follow -> {
                followed.add(follow.row());
                assertThat(step.to()).isEqualTo(follow.row().target(from)).isEqualTo(ticket.state());
                assertThat(ticket.kind()).isEqualTo(follow.row().becomes());
            });
            assertThat(step.from()).isEqualTo(from);
            assertSound(ticket);
        } catch (Refusal refusal) {
            refused++;
            assertThat(picture(ticket))
                    .as("seed %d: %s refused", SEED, action.name())
                    .isEqualTo(before);
        }
    }

    private static void assertSound(Ticket ticket) {
        if (ticket.state().isFinal()) {
            assertThat(ticket.owedPapers()).doesNotContain(Paper.DIAGNOSIS, Paper.SOLUTION_SIGNATURE);
            assertThat(ticket.milestones().closedAt()).isNotNull();
        }
        assertThat(ticket.workflow().states()).contains(ticket.state());
    }

    private static String picture(Ticket ticket) {
        return List.of(
                        ticket.state(),
                        ticket.classification(),
                        ticket.hands(),
                        ticket.milestones(),
                        ticket.owed(),
                        ticket.updatedAt(),
                        ticket.workflowVersion(),
                        String.valueOf(ticket.pauseAt(Instant.MIN)))
                .toString();
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
