package io.weibao.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant MOMENT = Instant.parse("2026-03-02T01:15:00.123Z");

    @Test
    void areOfVersionSevenAndCarryTheirMillisecond() {
        UUID id = new Ids(Clock.fixed(MOMENT, ZoneOffset.UTC)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
    }

    @Test
    void sortByTime() {
        String earlier = Ids.at(MOMENT.toEpochMilli()).toString();
        String later = Ids.at(MOMENT.toEpochMilli() + 1).toString();
        assertThat(earlier).isLessThan(later);
    }

    @Test
    void doNotRepeatWithinAMillisecond() {
        Set<UUID> seen = new HashSet<>();
        for (int n = 0; n < 10_000; n++) {
            seen.add(Ids.at(MOMENT.toEpochMilli()));
        }
        assertThat(seen).hasSize(10_000);
    }
}
