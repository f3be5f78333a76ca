package io.weibao.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldOrderTest {

    @Test
    void fieldsAreReadInTheOrderInWhichTheFormAsksForThem() {
        assertThat(sorted("propose-solution", "plan", "solution")).containsExactly("solution", "plan");
        assertThat(sorted("raise", "businessStopped", "channel", "impact", "kind"))
                .containsExactly("kind", "impact", "businessStopped", "channel");
    }

    @Test
    void fieldsThatNoFormAsksForComeAfterByName() {
        assertThat(sorted("respond", "b", "a")).containsExactly("a", "b");
    }

    private static List<String> sorted(String action, String... fields) {
        return Stream.of(fields).sorted(FieldOrder.of(action)).toList();
    }
}
