package io.weibao.launcher.part;

import static org.apache.kafka.clients.admin.ScramMechanism.SCRAM_SHA_512;

import io.weibao.launcher.home.Secrets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Whoever may do everything at the broker: makes topics, users and rules. */
public record BrokerOperator(Addresses addresses, Secrets secrets) {

    static final String USER = "operator";

    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";
    private static final int ITERATIONS = 4096;
    private static final long PATIENCE = 60;

    public Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers",
                addresses.hostAndPort("kafka"),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                login()));
    }

    String login() {
        return SCRAM + " required username=\"" + USER + "\" password=\"" + password(USER) + "\";";
    }

    /** The password of a user of the broker. */
    public String password(String user) {
        return secrets.of("kafka-" + user);
    }

    /** A user of this name who comes later gets another password. */
    public void forget(String user) {
        secrets.forget("kafka-" + user);
    }

    /** Makes users who sign in with the passwords that this installation keeps for them; those who exist stay. */
    public void admit(Admin admin, List<String> users)
            throws ExecutionException, InterruptedException, TimeoutException {
        var known = done(admin.describeUserScramCredentials().users());
        List<UserScramCredentialAlteration> missing = users.stream()
                .filter(user -> !known.contains(user))
                .<UserScramCredentialAlteration>map(user -> new UserScramCredentialUpsertion(
                        user, new ScramCredentialInfo(SCRAM_SHA_512, ITERATIONS), password(user)))
                .toList();
        if (!missing.isEmpty()) {
            done(admin.alterUserScramCredentials(missing).all());
        }
    }

    /** A rule that lets a user do something. */
    public static AclBinding allow(
            String user, AclOperation operation, ResourceType type, PatternType pattern, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }

    public static <T> T done(KafkaFuture<T> work) throws ExecutionException, InterruptedException, TimeoutException {
        return work.get(PATIENCE, TimeUnit.SECONDS);
    }
}
