package io.weibao.launcher.part;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The topics of the platform and who may do what with them: a service writes its own, reads what it consumes, and no more. */
record Topics(Addresses addresses, KafkaConfiguration configuration) {

    static final int PARTITIONS = 6;

    private static final Map<String, Set<String>> WRITTEN = Map.of(
            "ticket-service", Set.of("weibao.tickets.v1", "weibao.tickets.v1.rebuild", "weibao.directory.v1"),
            "sla-service", Set.of("weibao.agreements.v1", "weibao.clocks.v1"));
    private static final Map<String, Set<String>> READ_BY = Map.of(
            "ticket-service", WRITTEN.get("sla-service"),
            "sla-service", WRITTEN.get("ticket-service"));
    private static final long PATIENCE = 60;

    void create() throws ExecutionException, InterruptedException, TimeoutException {
        try (Admin admin = Admin.create(login())) {
            Set<String> present = admin.listTopics().names().get(PATIENCE, TimeUnit.SECONDS);
            List<NewTopic> missing = WRITTEN.values().stream()
                    .flatMap(Set::stream)
                    .filter(topic -> !present.contains(topic))
                    .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1")))
                    .toList();
            if (!missing.isEmpty()) {
                admin.createTopics(missing).all().get(PATIENCE, TimeUnit.SECONDS);
            }
            admin.createAcls(rules()).all().get(PATIENCE, TimeUnit.SECONDS);
        }
    }

    private Map<String, Object> login() {
        return Map.of(
                "bootstrap.servers",
                addresses.hostAndPort("kafka"),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                configuration.operatorLogin());
    }

    static List<AclBinding> rules() {
        List<AclBinding> rules = new ArrayList<>();
        WRITTEN.forEach((service, topics) -> topics.forEach(topic -> {
            rules.add(topic(service, topic, WRITE));
            rules.add(topic(service, topic, DESCRIBE));
        }));
        READ_BY.forEach((service, topics) -> {
            topics.forEach(topic -> {
                rules.add(topic(service, topic, READ));
                rules.add(topic(service, topic, DESCRIBE));
            });
            rules.add(rule(service, new ResourcePattern(ResourceType.GROUP, service, PatternType.PREFIXED), READ));
        });
        return rules;
    }

    private static AclBinding topic(String service, String topic, AclOperation operation) {
        return rule(service, new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL), operation);
    }

    private static AclBinding rule(String service, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(
                resource, new AccessControlEntry("User:" + service, "*", operation, AclPermissionType.ALLOW));
    }
}
