package io.weibao.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void no_ratings_have_no_mean_and_one_has_no_interval() {
        assertThat(MeanInterval.ofScale(List.of(0L, 0L, 0L, 0L, 0L)).mean()).isNull();
        MeanInterval one = MeanInterval.ofScale(List.of(0L, 0L, 0L, 1L, 0L));
        assertThat(one.mean()).isEqualTo(4);
        assertThat(one.low()).isNull();
    }

    @Test
    void the_interval_of_a_mean_is_students() {
        // 2, 4, 4, 5, 5: mean 4, deviation 1.2247, t of 4 degrees 2.776
        MeanInterval interval = MeanInterval.ofScale(List.of(0L, 1L, 0L, 2L, 2L));
        assertThat(interval.mean()).isEqualTo(4);
        assertThat(interval.low()).isCloseTo(4 - 2.776 * 1.2247 / Math.sqrt(5), within(1e-3));
        assertThat(interval.high()).isEqualTo(5);
    }

    @Test
    void ratings_that_agree_leave_no_doubt() {
        MeanInterval interval = MeanInterval.ofScale(List.of(0L, 0L, 0L, 0L, 40L));
        assertThat(interval.low()).isEqualTo(5);
        assertThat(interval.high()).isEqualTo(5);
    }

    @Test
    void nobody_asked_is_no_rate() {
        assertThat(new ResponseShare(0, 0).rate()).isNull();
        assertThat(new ResponseShare(4, 1).rate()).isEqualTo(0.25);
    }
}
