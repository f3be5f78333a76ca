package io.weibao.launcher.partner;

import static io.weibao.launcher.part.BrokerOperator.allow;
import static io.weibao.launcher.part.BrokerOperator.done;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import io.weibao.launcher.part.BrokerOperator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePatternFilter;

/**
 * Whose systems read at the broker. A partner may read its own topic, in groups of its own name, and nothing else; the services find a
 * new topic by themselves and copy that customer's events into it from then on.
 */
public record Partners(BrokerOperator operator) {

    private static final int PARTITIONS = 6;
    private static final Duration KEPT = Duration.ofDays(90);

    /** Lets a partner in; doing it again changes nothing. */
    public void add(Partner partner) throws ExecutionException, InterruptedException, TimeoutException {
        try (Admin admin = operator.admin()) {
            if (!done(admin.listTopics().names()).contains(partner.topic())) {
                NewTopic topic = new NewTopic(partner.topic(), PARTITIONS, (short) 1)
                        .configs(Map.of("retention.ms", String.valueOf(KEPT.toMillis())));
                done(admin.createTopics(List.of(topic)).all());
            }
            operator.admit(admin, List.of(partner.user()));
            done(admin.createAcls(rules(partner)).all());
        }
    }

    /** Closes the door and takes the topic away; the customer's events in the internal topics stay. */
    public void remove(Partner partner) throws ExecutionException, InterruptedException, TimeoutException {
        try (Admin admin = operator.admin()) {
            done(admin.deleteAcls(List.of(rulesOf(partner))).all());
            if (done(admin.describeUserScramCredentials().users()).contains(partner.user())) {
                done(admin.alterUserScramCredentials(
                                List.of(new UserScramCredentialDeletion(partner.user(), ScramMechanism.SCRAM_SHA_512)))
                        .all());
            }
            operator.forget(partner.user());
            if (done(admin.listTopics().names()).contains(partner.topic())) {
                done(admin.deleteTopics(List.of(partner.topic())).all());
            }
        }
    }

    /** The topics in which partners read. */
    public Set<String> topics() throws ExecutionException, InterruptedException, TimeoutException {
        try (Admin admin = operator.admin()) {
            return done(admin.listTopics().names()).stream()
                    .filter(Partner::isTopic)
                    .collect(Collectors.toSet());
        }
    }

    /** The broker's password of a partner. */
    public String password(Partner partner) {
        return operator.password(partner.user());
    }

    /**
     * A group is the user's name, or begins with it and a dot. No key holds a dot, so that nobody's groups are within another's: with
     * the bare name as a prefix, acme could push into the groups of acme-2.
     */
    static List<AclBinding> rules(Partner partner) {
        String user = partner.user();
        return List.of(
                allow(user, READ, TOPIC, LITERAL, partner.topic()),
                allow(user, DESCRIBE, TOPIC, LITERAL, partner.topic()),
                allow(user, READ, GROUP, LITERAL, user),
                allow(user, READ, GROUP, PREFIXED, user + "."));
    }

    private static AclBindingFilter rulesOf(Partner partner) {
        return new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter("User:" + partner.user(), null, AclOperation.ANY, AclPermissionType.ANY));
    }
}
