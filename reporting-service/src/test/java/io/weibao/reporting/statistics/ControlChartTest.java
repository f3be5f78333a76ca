package io.weibao.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.weibao.reporting.statistics.ControlChart.Measured;
import io.weibao.reporting.statistics.ControlChart.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    @Test
    void limits_are_the_centre_and_two_point_six_six_mean_ranges() {
        // When
        ControlChart chart = chart(39, 41, 41, 41, 43, 44, 41, 42, 40, 41);
        // Then
        assertThat(chart.limits().centre()).isCloseTo(41.3, within(1e-9));
        assertThat(chart.limits().rangeCentre()).isCloseTo(12 / 9.0, within(1e-9));
        assertThat(chart.limits().upper()).isCloseTo(41.3 + 2.66 * 12 / 9.0, within(0.01));
        assertThat(chart.limits().lower()).isCloseTo(41.3 - 2.66 * 12 / 9.0, within(0.01));
        assertThat(chart.limits().rangeUpper()).isCloseTo(3.267 * 12 / 9.0, within(1e-9));
    }

    @Test
    void fewer_than_six_points_have_no_limits_and_no_violations() {
        ControlChart chart = chart(1, 2, 3, 4, 500);
        assertThat(chart.limits()).isNull();
        assertThat(chart.violations()).isEmpty();
        assertThat(chart.roughLimits().centre()).isEqualTo(102);
    }

    @Test
    void nothing_is_a_chart_without_points() {
        assertThat(chart().points()).isEmpty();
        assertThat(chart().roughLimits().centre()).isZero();
        assertThat(chart(7).roughLimits().upper()).isEqualTo(7);
    }

    @Test
    void the_lower_limit_is_never_below_zero() {
        assertThat(chart(1, 9, 1, 9, 1, 9).limits().lower()).isZero();
    }

    @Test
    void a_process_that_does_not_change_breaks_no_rule() {
        assertThat(chart(5, 5, 5, 5, 5, 5, 5, 5, 5, 5).violations()).isEmpty();
    }

    @Test
    void a_point_beyond_the_limits_is_told_alone() {
        assertThat(chart(10, 11, 10, 11, 10, 11, 10, 40, 11, 10).violations())
                .contains(new Violation(RunRule.BEYOND_LIMITS, 7, 7));
    }

    @Test
    void eight_on_one_side_are_one_run_however_long_it_is() {
        assertThat(chart(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6)
                        .violations())
                .contains(
                        new Violation(RunRule.EIGHT_ON_ONE_SIDE, 0, 9),
                        new Violation(RunRule.EIGHT_ON_ONE_SIDE, 10, 19));
    }

    @Test
    void seven_on_one_side_are_no_run() {
        assertThat(chart(4, 6, 4, 6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4, 6, 4, 6)
                        .violations())
                .noneMatch(violation -> violation.rule() == RunRule.EIGHT_ON_ONE_SIDE);
    }

    @Test
    void six_rising_in_a_row_are_a_trend() {
        assertThat(chart(5, 1, 2, 3, 4, 5, 6, 3, 4, 3).violations())
                .contains(new Violation(RunRule.SIX_IN_A_TREND, 1, 6));
        assertThat(chart(5, 6, 5, 4, 3, 2, 1, 3, 4, 3).violations())
                .contains(new Violation(RunRule.SIX_IN_A_TREND, 1, 6));
        assertThat(chart(5, 1, 2, 3, 4, 5, 3, 3, 4, 3).violations())
                .noneMatch(violation -> violation.rule() == RunRule.SIX_IN_A_TREND);
    }

    @Test
    void two_of_three_beyond_two_sigma_are_told_with_the_first_and_last_of_them() {
        ControlChart chart = chart(10, 11, 10, 9, 10, 11, 10, 9, 10, 14, 10, 14, 10, 9, 10, 11, 10, 9, 10, 11);
        assertThat(chart.violations())
                .anyMatch(violation ->
                        violation.rule() == RunRule.TWO_OF_THREE && violation.first() == 9 && violation.last() == 11);
    }

    private static ControlChart chart(double... values) {
        List<Measured> measured = new ArrayList<>();
        for (double value : values) {
            measured.add(new Measured("p" + measured.size(), Instant.EPOCH.plusSeconds(measured.size()), value));
        }
        return ControlChart.of(measured);
    }
}
