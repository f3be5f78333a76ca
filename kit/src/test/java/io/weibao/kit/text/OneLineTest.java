package io.weibao.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneLineTest {

    private record Named(@OneLine @Nullable String name) {}

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void takesWhatPeopleSee() {
        assertThat(List.of("Payroll stands still", "工资系统停机", "👩‍🔧 on site", "a\u200bb", "", "  "))
                .allMatch(OneLineTest::isFine);
    }

    @Test
    void refusesWhatDeceivesThem() {
        assertThat(List.of(
                        "n\r\nBcc: x@y.cn",
                        "a\tb",
                        "\u001b[2J",
                        "\u00a0\u200b",
                        "\u200b",
                        "abc\u202etxt",
                        "a\u2028b",
                        "a\ud800"))
                .noneMatch(OneLineTest::isFine);
    }

    @Test
    void saysNothingOfNoNameAtAll() {
        assertThat(isFine(null)).isTrue();
    }

    private static boolean isFine(@Nullable String name) {
        return VALIDATOR.validate(new Named(name)).isEmpty();
    }
}
