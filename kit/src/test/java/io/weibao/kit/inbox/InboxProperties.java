package io.weibao.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.app.Effects;
import io.weibao.kit.test.WeibaoStack;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class InboxProperties {

    @Inject
    Inbox inbox;

    @Inject
    Effects effects;

    /** However events are doubled, delayed, mixed and cut into batches, and whatever fails for a moment. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void eachEventHasOneEffectInOrderOnceAllHaveCome(long seed) {
        Random random = new Random(seed);
        String consumer = "p-" + UUID.randomUUID();
        List<String> keys = IntStream.range(0, 4)
                .mapToObj(_ -> UUID.randomUUID().toString())
                .toList();
        List<IncomingEvent> delivered = new ArrayList<>();
        for (String key : keys) {
            LongStream.rangeClosed(1, 8)
                    .forEach(n -> Collections.addAll(delivered, TestEvents.event(key, n), TestEvents.event(key, n)));
            effects.failOnce(key, 1 + random.nextInt(8), new IllegalStateException("a passing mood"));
        }
        Collections.shuffle(delivered, random);

        deliver(consumer, delivered, random);

        for (String key : keys) {
            assertThat(effects.of(consumer, key)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        }
        assertThat(effects.parked(consumer)).isEmpty();
    }

    private void deliver(String consumer, List<IncomingEvent> events, Random random) {
        int from = 0;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(9));
            inbox.receive(consumer, events.subList(from, to), event -> effects.apply(consumer, event));
            from = to;
        }
    }
}
