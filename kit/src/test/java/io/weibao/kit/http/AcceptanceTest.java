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
                "*/*|application/pdf text/csv",
                "text/csv, application/*|application/pdf text/csv",
                "TEXT/CSV|text/csv",
                "text/*;q=0.3|text/csv",
                "text/html, text/csv ; header=present|text/csv",
                "application/pdf; q=0.000, text/csv|text/csv",
            })
    void namesWhatIsTakenInTheOrderOfTheOffer(String accept, String taken) {
        assertThat(new Acceptance(accept).among(OFFERED)).containsExactly(taken.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"text/html", "*", "garbage", "application/pdfx", "*/*;q=0", ";;;"})
    void namesNothingThatIsNotTaken(String accept) {
        assertThat(new Acceptance(accept).among(OFFERED)).isEmpty();
    }

    @Test
    void takesSilenceForEverything() {
        assertThat(new Acceptance(null).among(OFFERED)).isEqualTo(OFFERED);
        assertThat(new Acceptance("  ").among(OFFERED)).isEqualTo(OFFERED);
    }
}
