package io.weibao.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.weibao.reporting.statistics.Pareto.Bar;
import io.weibao.reporting.statistics.Pareto.Counted;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParetoTest {

    @Test
    void bars_fall_and_equal_ones_stand_by_their_key() {
        assertThat(Pareto.of(List.of(counted("b", 2), counted("c", 5), counted("a", 2), counted("z", 0)), "?")
                        .bars())
                .extracting(Bar::key)
                .containsExactly("c", "a", "b");
    }

    @Test
    void the_bar_that_crosses_the_line_is_still_vital() {
        // When
        Pareto pareto = Pareto.of(List.of(counted("a", 60), counted("b", 25), counted("c", 10), counted("d", 5)), "?");
        // Then
        assertThat(pareto.bars()).extracting(Bar::vital).containsExactly(true, true, false, false);
        assertThat(pareto.bars().getLast().cumulative()).isCloseTo(1, within(1e-12));
        assertThat(pareto.total()).isEqualTo(100);
    }

    @Test
    void nothing_counted_has_no_bars() {
        assertThat(Pareto.of(List.of(), "?").bars()).isEmpty();
    }

    @Test
    void those_without_a_cause_are_no_bar_and_in_no_share() {
        // When
        Pareto pareto = Pareto.of(List.of(counted("?", 900), counted("a", 80), counted("b", 20)), "?");
        // Then
        assertThat(pareto.bars()).extracting(Bar::cumulative).containsExactly(0.8, 1.0);
        assertThat(pareto.bars()).extracting(Bar::vital).containsExactly(true, false);
        assertThat(pareto.unstated()).isEqualTo(900);
        assertThat(pareto.total()).isEqualTo(1000);
    }

    private static Counted counted(String key, long count) {
        return new Counted(key, key, count);
    }
}
