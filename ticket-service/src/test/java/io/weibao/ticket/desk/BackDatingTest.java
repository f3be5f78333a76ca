package io.weibao.ticket.desk;

import static io.weibao.ticket.desk.Life.AGENT;
import static io.weibao.ticket.desk.Life.ENGINEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weibao.kit.problem.Refusal;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.TicketAction.ArriveOnSite;
import io.weibao.ticket.workflow.TicketAction.RequireVisit;
import io.weibao.ticket.workflow.TicketAction.Respond;
import io.weibao.ticket.workflow.TicketKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who recorded something late may say when it happened, within bounds. */
class BackDatingTest {

    @Test
    void keepsWhenItHappenedApartFromWhenItWasRecorded() {
        Life life = visitNeeded().after(Duration.ofHours(3));
        Instant arrival = life.now().minus(Duration.ofHours(1));

        life.then(ENGINEER, new ArriveOnSite(), arrival);

        assertThat(life.last().facts().getFirst().occurredAt()).isEqualTo(arrival);
        assertThat(life.last().recordedAt()).isEqualTo(life.now());
        JournalEntry entry = JournalEntry.next(life.ticket().id(), 2, JournalEntry.START, life.last());
        assertThat(entry.isRecordedLater()).isTrue();
    }

    @Test
    void isNeitherAheadOfTimeNorBeforeTheReport() {
        Life life = visitNeeded();

        assertInvalid(life, new ArriveOnSite(), life.now().plus(Duration.ofHours(1)), "in-the-future");
        assertInvalid(life, new ArriveOnSite(), Life.MONDAY_MORNING.minusSeconds(1), "before-raised");
        life.after(Duration.ofHours(80));
        assertInvalid(life, new ArriveOnSite(), Life.MONDAY_MORNING.plusSeconds(90), "too-long-ago");
    }

    @Test
    void ofAResponseIsForCallsToTheHotline() {
        assertInvalid(Life.defect(), new Respond(), Life.MONDAY_MORNING, "not-dated-back");

        Life call = Life.of(TicketKind.DEFECT, FaultLevel.II, Channel.HOTLINE, List.of())
                .after(Duration.ofMinutes(9))
                .then(AGENT, new Respond(), Life.MONDAY_MORNING);
        assertThat(call.last().occurredAt()).isEqualTo(Life.MONDAY_MORNING);
    }

    private static Life visitNeeded() {
        return Life.defect().then(AGENT, new Respond()).then(AGENT, new RequireVisit("Console is dark"));
    }

    private static void assertInvalid(Life life, TicketAction action, Instant said, String slug) {
        assertThatThrownBy(() -> life.then(action instanceof Respond ? AGENT : ENGINEER, action, said))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
    }
}
