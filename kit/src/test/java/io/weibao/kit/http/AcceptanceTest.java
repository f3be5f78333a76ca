package io.weibao.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceTest {

    private static final List<String> OFFERED = List.of("application/pdf", "text/csv");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/pdf",
                "TEXT/CSV|text/csv",
                "text/*;q=0.3|text/csv",
                "text/html, text/csv ; header=present|text/csv",
                "application/pdf; q=0.000, text/csv|text/csv",
            })
    void choosesTheFirstOfferedThatIsTaken(String accept, String chosen) {
        assertThat(new Acceptance(accept).choose(OFFERED)).contains(chosen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"text/html", "*", "garbage", "application/pdfx", "*/*;q=0", ";;;"})
    void choosesNothingThatIsNotTaken(String accept) {
        assertThat(new Acceptance(accept).choose(OFFERED)).isEmpty();
    }

    @Test
    void takesSilenceForEverything() {
        assertThat(new Acceptance(null).choose(OFFERED)).contains("application/pdf");
        assertThat(new Acceptance("  ").choose(OFFERED)).contains("application/pdf");
    }
}
