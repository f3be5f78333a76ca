package io.weibao.calendar;

import static io.weibao.calendar.Fixtures.ALWAYS;
import static io.weibao.calendar.Fixtures.CN;
import static io.weibao.calendar.Fixtures.at;
import static io.weibao.calendar.Fixtures.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DueTimeTest {

    @ParameterizedTest(name = "{0}: {1} {2} + {3} → {5}")
    @CsvFileSource(resources = "/due-times.csv", delimiter = ';', numLinesToSkip = 1)
    void dueTimesOfTheSharedVectors(
            String why, String id, String start, Duration working, @Nullable String pauses, String due) {
        BusinessCalendar calendar = ShippedCalendars.book().calendar(id);

        Instant computed = calendar.due(at(start), working, pauses(pauses));

        assertThat(computed).as(why).isEqualTo(at(due));
    }

    private static List<Interval> pauses(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split(" ", -1))
                .map(pause -> pause.split("/", 2))
                .map(ends -> Fixtures.span(ends[0], ends[1]))
                .toList();
    }

    @Test
    void aFractionOfTheStartIsCutOff() {
        assertThat(CN.due(at("2026-11-23T09:00:00.75"), hours(1))).isEqualTo(at("2026-11-23T10:00:00"));
        assertThat(ALWAYS.due(at("2026-11-23T09:00:00.75"), hours(1), List.of()))
                .isEqualTo(at("2026-11-23T10:00:00"));
    }

    @Test
    void lessThanNothingCannotBeAdded() {
        assertThatThrownBy(() -> CN.due(Instant.EPOCH, Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole seconds");
    }

    @Test
    void fractionsOfASecondCannotBeAdded() {
        assertThatThrownBy(() -> ALWAYS.due(Instant.EPOCH, Duration.ofMillis(1500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole seconds");
    }
}
