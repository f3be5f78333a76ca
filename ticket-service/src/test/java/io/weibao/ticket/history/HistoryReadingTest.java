package io.weibao.ticket.history;

import static io.weibao.ticket.history.SourceState.ACTIVE;
import static io.weibao.ticket.history.SourceState.AWAITING_PROBLEM;
import static io.weibao.ticket.history.SourceState.AWAITING_USER_INFO;
import static io.weibao.ticket.history.SourceState.AWAITING_VENDOR;
import static io.weibao.ticket.history.SourceState.CLOSED;
import static io.weibao.ticket.history.SourceState.NEW;
import static io.weibao.ticket.history.SourceState.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.ticket.desk.ServiceFact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the states of an incident say about the service, rule by rule. Minutes count from when the incident was opened. */
class HistoryReadingTest {

    private static final Instant OPENED = Instant.parse("2016-02-29T01:16:00Z");

    private final List<String> facts = new ArrayList<>();

    @Test
    void theFirstRowThatIsNoLongerNewIsTheResponse() {
        HistoryReading reading = reading();

        read(reading, 7, NEW);
        read(reading, 9, NEW);
        read(reading, 30, ACTIVE);

        assertThat(facts).containsExactly("raised 0", "responded 30");
    }

    @Test
    void anIncidentThatDoesNotBeginWithNewIsRaisedAndRespondedToByItsFirstRow() {
        HistoryReading reading = reading();

        read(reading, 5, ACTIVE);

        assertThat(facts).containsExactly("raised 0", "responded 5");
    }

    @Test
    void aRowBeforeTheIncidentWasOpenedIsWhenItWasRaised() {
        HistoryReading reading = reading();

        read(reading, -4, NEW);

        assertThat(facts).containsExactly("raised -4");
    }

    @Test
    void waitingStatesArePausesWithTheirReasonAndEndWhenWorkGoesOn() {
        HistoryReading reading = reading();

        read(reading, 0, NEW);
        read(reading, 1, AWAITING_USER_INFO);
        read(reading, 2, AWAITING_USER_INFO);
        read(reading, 3, ACTIVE);

        assertThat(facts).containsExactly("raised 0", "responded 1", "paused 1 waiting-for-customer", "resumed 3");
    }

    @Test
    void oneWaitAfterAnotherIsTwoPauses() {
        HistoryReading reading = reading();

        read(reading, 0, AWAITING_VENDOR);
        read(reading, 5, AWAITING_PROBLEM);

        assertThat(facts)
                .containsExactly(
                        "raised 0",
                        "responded 0",
                        "paused 0 waiting-for-third-party",
                        "resumed 5",
                        "paused 5 waiting-for-problem");
    }

    @Test
    void aPauseEndsWithTheSolution() {
        HistoryReading reading = reading();

        read(reading, 0, NEW);
        read(reading, 1, AWAITING_USER_INFO);
        read(reading, 9, RESOLVED);
        read(reading, 10, RESOLVED);
        read(reading, 20, CLOSED);

        assertThat(facts)
                .containsExactly(
                        "raised 0",
                        "responded 1",
                        "paused 1 waiting-for-customer",
                        "resumed 9",
                        "resolved 9",
                        "closed 20");
    }

    @Test
    void comingBackFromResolvedIsAReopeningAndTheNextResolvedASolutionAgain() {
        HistoryReading reading = reading();

        read(reading, 0, ACTIVE);
        read(reading, 5, RESOLVED);
        read(reading, 8, AWAITING_USER_INFO);
        read(reading, 9, RESOLVED);

        assertThat(facts)
                .containsExactly(
                        "raised 0",
                        "responded 0",
                        "resolved 5",
                        "reopened 8",
                        "paused 8 waiting-for-customer",
                        "resumed 9",
                        "resolved 9");
    }

    @Test
    void aNewRowAfterTheSolutionWasWrittenLateAndChangesNothing() {
        HistoryReading reading = reading();

        read(reading, 0, NEW);
        read(reading, 5, RESOLVED);
        read(reading, 6, NEW);
        read(reading, 9, CLOSED);

        assertThat(facts).containsExactly("raised 0", "responded 5", "resolved 5", "closed 9");
        assertThat(reading.state()).isEqualTo(CLOSED);
    }

    @Test
    void anIncidentClosedWithoutAResolvedRowWasSolvedWhenTheSourceSaysSo() {
        HistoryReading reading = new HistoryReading(OPENED, OPENED.plus(Duration.ofMinutes(4)));

        read(reading, 0, ACTIVE);
        read(reading, 9, CLOSED);

        assertThat(facts).containsExactly("raised 0", "responded 0", "resolved 4 derived", "closed 9");
    }

    @Test
    void withoutACredibleTimeOfSolutionItIsTheTimeOfClosing() {
        HistoryReading reading = new HistoryReading(OPENED, OPENED.plus(Duration.ofMinutes(99)));

        read(reading, 0, ACTIVE);
        read(reading, 9, CLOSED);

        assertThat(facts).containsExactly("raised 0", "responded 0", "resolved 9 derived", "closed 9");
    }

    @Test
    void anotherPriorityIsAnotherLevel() {
        HistoryReading reading = reading();

        read(reading, 0, NEW, 3);
        read(reading, 4, NEW, 1);
        read(reading, 5, NEW, null);

        assertThat(facts).containsExactly("raised 0", "level-changed 4 I");
        assertThat(reading.level().name()).isEqualTo("I");
    }

    private static HistoryReading reading() {
        return new HistoryReading(OPENED, null);
    }

    private void read(HistoryReading reading, int minute, SourceState state) {
        read(reading, minute, state, 3);
    }

    private void read(HistoryReading reading, int minute, SourceState state, @Nullable Integer priority) {
        for (ServiceFact fact : reading.read(OPENED.plus(Duration.ofMinutes(minute)), state, priority)) {
            String told = fact.fact().id() + " "
                    + Duration.between(OPENED, fact.occurredAt()).toMinutes();
            Object reason = fact.fields().get("reason");
            Object level =
                    fact.fact().id().equals("level-changed") ? fact.fields().get("level") : null;
            String detail = reason != null ? " " + reason : level != null ? " " + level : "";
            facts.add(told + detail + (fact.fields().containsKey("derived") ? " derived" : ""));
        }
    }
}
