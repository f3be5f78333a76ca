package io.weibao.launcher.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.launcher.history.Verdict.Ours;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Instant NOON = Instant.parse("2016-03-01T12:00:00Z");
    private static final Incident INCIDENT = new Incident(
            "INC1", NOON, null, List.of(new Incident.Row("k", 1, NOON, "Closed", 2, Map.of("made_sla", "TRUE"))));

    @Test
    void everyPromiseKeptIsKept() {
        assertThat(verdict(clock("response", "met"), clock("resolution", "met")).ours())
                .isEqualTo(Ours.KEPT);
    }

    @Test
    void onePromiseBrokenIsBrokenAndNamed() {
        Verdict verdict = verdict(clock("response", "met"), clock("resolution", "breached"));

        assertThat(verdict.ours()).isEqualTo(Ours.BROKEN);
        assertThat(verdict.brokenTargets()).isEqualTo("resolution");
    }

    @Test
    void aPromiseBrokenUnderAnEarlierLevelStaysBroken() {
        ObjectNode clock = clock("resolution", "met");
        clock.putArray("pastBreaches").addObject().put("level", "I");

        assertThat(verdict(clock).ours()).isEqualTo(Ours.BROKEN);
    }

    @Test
    void ofTwoCyclesTheBrokenOneCounts() {
        Verdict verdict = verdict(clock("resolution", "breached"), clock("resolution", "met"));

        assertThat(verdict.readingByTarget()).hasSize(1);
        assertThat(verdict.brokenTargets()).isEqualTo("resolution");
    }

    @Test
    void aClockThatWasCancelledIsNeitherKeptNorBroken() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ObjectNode brokenBefore = clock("handling-plan", "cancelled");
        brokenBefore.putArray("pastBreaches").addObject().put("level", "I");

        new VerdictTable(List.of(
                        verdict(clock("handling-plan", "met")),
                        verdict(clock("handling-plan", "breached")),
                        verdict(clock("handling-plan", "cancelled")),
                        verdict(brokenBefore),
                        verdict(clock("handling-plan", "at-risk"))))
                .print(new PrintStream(said, false, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8).replaceAll(" +", " "))
                .contains("Target clocks kept broken cancelled running %", "handling-plan 5 1 2 1 1 33.3%");
    }

    @Test
    void withoutClocksNothingWasPromised() {
        assertThat(verdict().ours()).isEqualTo(Ours.NO_PROMISE);
        assertThat(verdict().incident().madeSourceSla()).isTrue();
    }

    private static Verdict verdict(ObjectNode... clocks) {
        return Verdict.of(INCIDENT, "DEF-2016-000001", List.of(clocks));
    }

    private static ObjectNode clock(String target, String reading) {
        return new ObjectMapper()
                .createObjectNode()
                .put("target", target)
                .put("reading", reading)
                .put("dueAt", "2016-03-02T12:00:00Z");
    }
}
