package io.weibao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void whyNothingWasMeasuredStandsBelowATableThatStaysNarrow() {
        var report = new Report(List.of("two processors"));
        report.add(Bench.unmeasured(
                "i", "automatic checks a minute", new CannotMeasure("a check was refused: " + "because ".repeat(60))));

        assertThat(report.table().lines().filter(line -> line.startsWith("─")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(120));
        assertThat(report.table().lines()).anyMatch(line -> line.startsWith("i  not measured: a check was refused"));
    }

    @Test
    void ofAProblemTitleAndDetailAreSaid() {
        var problem =
                "{\"type\":\"/problems/forbidden\",\"title\":\"Forbidden\",\"status\":403,\"detail\":\"Not for you.\"}";

        assertThat(new HttpConnection.Answer(403, problem).said()).isEqualTo("Forbidden: Not for you.");
        assertThat(new HttpConnection.Answer(502, "<html>\n" + "x".repeat(500)).said())
                .startsWith("502 <html> x")
                .hasSizeLessThan(220);
    }
}
