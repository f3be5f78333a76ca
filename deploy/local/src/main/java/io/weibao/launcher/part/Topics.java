package io.weibao.launcher.part;

import static io.weibao.launcher.part.BrokerOperator.allow;
import static io.weibao.launcher.part.BrokerOperator.done;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;

/**
 * The topics of the platform and who may do what with them: a service writes its own and the customers' copies, reads what it consumes,
 * and no more.
 */
record Topics(BrokerOperator operator) {

    static final int PARTITIONS = 6;

    /** What the topics begin with in which partners read ({@link io.weibao.launcher.partner.Partners}). */
    static final String PARTNERS = "weibao.partner.";

    void create() throws ExecutionException, InterruptedException, TimeoutException {
        try (Admin admin = operator.admin()) {
            Set<String> present = done(admin.listTopics().names());
            List<NewTopic> missing = StoreService.ALL.stream()
                    .flatMap(service -> service.writes().stream())
                    .filter(topic -> !present.contains(topic))
                    .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1")))
                    .toList();
            if (!missing.isEmpty()) {
                done(admin.createTopics(missing).all());
            }
            operator.admit(admin, StoreService.names());
            done(admin.createAcls(rules()).all());
        }
    }

    static List<AclBinding> rules() {
        List<AclBinding> rules = new ArrayList<>();
        for (StoreService service : StoreService.ALL) {
            service.writes().forEach(topic -> rules.addAll(may(service, WRITE, topic)));
            service.reads().forEach(topic -> rules.addAll(may(service, READ, topic)));
            rules.add(allow(service.name(), READ, GROUP, PREFIXED, service.name()));
            rules.add(allow(service.name(), WRITE, TOPIC, PREFIXED, PARTNERS));
            rules.add(allow(service.name(), DESCRIBE, TOPIC, PREFIXED, PARTNERS));
        }
        return rules;
    }

    private static List<AclBinding> may(StoreService service, AclOperation operation, String topic) {
        return List.of(
                allow(service.name(), operation, TOPIC, LITERAL, topic),
                allow(service.name(), DESCRIBE, TOPIC, LITERAL, topic));
    }
}
