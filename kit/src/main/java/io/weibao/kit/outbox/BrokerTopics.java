package io.weibao.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/**
 * The names of the topics that the broker shows us, never older than two seconds. Under load they are asked for once a second, beside
 * the work; whoever comes after a pause waits for them; while nobody asks, nor do we.
 */
@Singleton
class BrokerTopics {

    private static final long RENEWED = Duration.ofSeconds(1).toNanos();
    private static final long OLDEST = Duration.ofSeconds(2).toNanos();
    private static final String PATIENCE = "3000";

    private final Map<String, Object> broker;
    private @Nullable Admin admin;
    private @Nullable Known known;
    private @Nullable CompletableFuture<Set<String>> asked;

    private record Known(Set<String> names, long askedAt) {}

    BrokerTopics(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = new HashMap<>(broker);
        this.broker.keySet().retainAll(AdminClientConfig.configNames());
        this.broker.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE);
        this.broker.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE);
    }

    /** Fails if the broker does not answer in time. */
    synchronized CompletableFuture<Set<String>> names() {
        Known last = known;
        long now = System.nanoTime();
        if (last != null && now - last.askedAt <= RENEWED) {
            return CompletableFuture.completedFuture(last.names);
        }
        CompletableFuture<Set<String>> asking = asked;
        if (asking == null || asking.isDone()) {
            asking = ask(now);
            asked = asking;
        }
        return last != null && now - last.askedAt <= OLDEST ? CompletableFuture.completedFuture(last.names) : asking;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }

    private CompletableFuture<Set<String>> ask(long now) {
        Admin open = admin == null ? Admin.create(broker) : admin;
        admin = open;
        return open.listTopics()
                .names()
                .toCompletionStage()
                .toCompletableFuture()
                .thenApply(names -> {
                    remember(names, now);
                    return names;
                });
    }

    private synchronized void remember(Set<String> names, long askedAt) {
        known = new Known(Set.copyOf(names), askedAt);
    }
}
