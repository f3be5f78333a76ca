package io.weibao.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @Test
    void ticks_are_round_numbers_that_reach_beyond_the_greatest_value() {
        Scale scale = Scale.over(0, 21.4, 100, 0);

        assertThat(scale.ticks()).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0, 25.0);
        assertThat(scale.at(25)).isZero();
        assertThat(scale.at(0)).isEqualTo(100);
    }

    @Test
    void counted_things_have_no_tick_between_two_of_them() {
        Scale scale = Scale.ofAll(2, 100, 0);

        assertThat(scale.ticks()).containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void negative_values_have_room_below_zero() {
        Scale scale = Scale.over(-3, 4, 100, 0);

        assertThat(scale.low()).isLessThanOrEqualTo(-3);
        assertThat(scale.ticks()).contains(0.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 0.0003, 0.003, 0.7, 1, 9.99, 10, 1234, 5e7})
    void every_greatest_value_fits_and_has_few_ticks(double greatest) {
        Scale scale = Scale.over(0, greatest, 0, 1);

        assertThat(scale.high()).isGreaterThanOrEqualTo(greatest);
        assertThat(scale.ticks()).hasSizeBetween(2, 8);
    }

    @Test
    void a_tick_is_written_with_the_digits_of_its_step() {
        assertThat(Scale.over(0, 1, 0, 1).label(0.2)).isEqualTo("0.2");
        assertThat(Scale.over(0, 100, 0, 1).label(20)).isEqualTo("20");
    }

    @Test
    void the_smallest_values_have_an_axis_whose_numbers_have_room() {
        Scale scale = Scale.over(0, 2e-7, 0, 1);

        assertThat(scale.ticks().stream().map(scale::label)).containsExactly("0", "0.0001");
    }
}
