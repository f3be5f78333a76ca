package io.weibao.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpokenTest {

    @Test
    void durationsAreToldInTheirTwoLargestUnits() {
        assertThat(Spoken.roughly(Duration.ofSeconds(6))).isEqualTo("6 s");
        assertThat(Spoken.roughly(Duration.ofSeconds(306))).isEqualTo("5 min 6 s");
        assertThat(Spoken.roughly(Duration.ofMinutes(245))).isEqualTo("4 h 5 min");
        assertThat(Spoken.roughly(Duration.ofHours(76))).isEqualTo("3 d 4 h");
    }

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        Table table = new Table("PART", "STATE");
        table.row("ticket-service", "running");

        assertThat(table.text()).isEqualTo("  PART            STATE\n  ticket-service  running");
    }
}
