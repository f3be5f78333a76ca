package io.weibao.launcher.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void thePauseDoublesUpToItsBound() {
        BackOff backOff = new BackOff();

        List<Long> pauses = Stream.generate(
                        () -> backOff.after(Duration.ofSeconds(2)).toSeconds())
                .limit(8)
                .toList();

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void whoeverRanWellBeginsAnew() {
        BackOff backOff = new BackOff();
        backOff.after(Duration.ZERO);
        backOff.after(Duration.ZERO);

        assertThat(backOff.after(BackOff.WELL)).isEqualTo(BackOff.FIRST);
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(BackOff.FIRST.multipliedBy(2));
    }
}
