package io.weibao.launcher.part;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Secrets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The broker's configuration: one KRaft node, SASL on every listener, nobody may do what no rule allows.
 *
 * <p>Clients sign in by SCRAM-SHA-512. The controller's listener cannot (its users are stored behind it) and takes a random
 * password that only this file knows.
 */
record KafkaConfiguration(Home home, Addresses addresses, Secrets secrets) {

    private static final String OPERATOR = BrokerOperator.USER;
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";

    String text() {
        return lines().map(line -> line + "\n").collect(Collectors.joining());
    }

    private Stream<String> lines() {
        String clients = addresses.hostAndPort("kafka");
        String controller = addresses.hostAndPort("kafka-controller");
        return Stream.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@" + controller,
                "listeners=CLIENTS://" + clients + ",CONTROLLER://" + controller,
                "advertised.listeners=CLIENTS://" + clients,
                "listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT",
                "inter.broker.listener.name=CLIENTS",
                "controller.listener.names=CONTROLLER",
                "sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512",
                "sasl.mechanism.controller.protocol=PLAIN",
                "listener.name.clients.sasl.enabled.mechanisms=SCRAM-SHA-512,PLAIN",
                "listener.name.clients.scram-sha-512.sasl.jaas.config="
                        + new BrokerOperator(addresses, secrets).login(),
                "listener.name.clients.plain.sasl.jaas.config=" + foreignLogin(),
                "listener.name.controller.sasl.enabled.mechanisms=PLAIN",
                "listener.name.controller.plain.sasl.jaas.config=" + controllerLogin(),
                "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "allow.everyone.if.no.acl.found=false",
                "super.users=User:" + OPERATOR + ";User:controller",
                "log.dirs=" + home.data("kafka"),
                "auto.create.topics.enable=false",
                // Topics are kept whole; a flush twice a second bounds what a power cut can take before it is
                // re-emitted.
                "log.retention.ms=-1",
                "log.flush.interval.ms=500",
                "log.flush.scheduler.interval.ms=500",
                "log.segment.bytes=134217728",
                "message.max.bytes=2097152",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=4",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                "num.network.threads=2",
                "num.io.threads=4",
                "log.cleaner.dedupe.buffer.size=16777216");
    }

    /**
     * The operator alone may sign in by PLAIN as well: tools built on librdkafka before 2.6.1 (kcat of today's distributions)
     * repeat the nonce in SCRAM, which Kafka 4 refuses.
     */
    private String foreignLogin() {
        return PLAIN + " required user_" + OPERATOR + "=\"" + secrets.of("kafka-operator") + "\";";
    }

    private String controllerLogin() {
        String password = secrets.of("kafka-controller");
        return PLAIN + " required username=\"controller\" password=\"" + password + "\" user_controller=\"" + password
                + "\";";
    }
}
