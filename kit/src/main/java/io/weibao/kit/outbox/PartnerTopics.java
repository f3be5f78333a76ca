package io.weibao.kit.outbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where partners read: each customer whose systems listen has a topic {@code weibao.partner.<customer's id>.v1}, made by whoever
 * operates the platform, and gets a copy there of its own events from the topics that this service shares
 * ({@code weibao.partners.topics}). A customer without such a topic gets none; the internal topics are closed to partners.
 */
@Singleton
class PartnerTopics {

    private static final CompletableFuture<Optional<String>> NONE = CompletableFuture.completedFuture(Optional.empty());

    private final Set<String> shared;
    private final BrokerTopics broker;

    PartnerTopics(@ConfigProperty(name = "weibao.partners.topics") Optional<List<String>> shared, BrokerTopics broker) {
        this.shared = Set.copyOf(shared.orElse(List.of()));
        this.broker = broker;
    }

    /** The topic that gets a copy of this row, if there is one. */
    CompletableFuture<Optional<String>> of(OutboxRow row) {
        UUID customer = row.customer();
        if (customer == null || !shared.contains(row.topic())) {
            return NONE;
        }
        String topic = name(customer);
        return broker.names().thenApply(names -> Optional.of(topic).filter(names::contains));
    }

    static String name(UUID customer) {
        return "weibao.partner." + customer + ".v1";
    }
}
