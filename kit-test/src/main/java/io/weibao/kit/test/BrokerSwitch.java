package io.weibao.kit.test;

import java.lang.management.ManagementFactory;
import java.util.Properties;
import javax.management.JMException;
import javax.management.ObjectName;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** The broker's switch: off means the process is gone, on means it starts again on the same port with what it had. */
final class BrokerSwitch implements BrokerSwitchMBean {

    private static final String NAME = "io.weibao.test:type=BrokerSwitch";

    private final Properties settings;
    private KafkaRaftServer server;

    private BrokerSwitch(KafkaRaftServer server, Properties settings) {
        this.server = server;
        this.settings = settings;
    }

    static void register(KafkaRaftServer server, Properties settings) {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .registerMBean(new BrokerSwitch(server, settings), new ObjectName(NAME));
        } catch (JMException e) {
            throw new IllegalStateException("The broker's switch could not be registered", e);
        }
    }

    static void invoke(String operation) {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName(NAME), operation, new Object[0], new String[0]);
        } catch (JMException e) {
            throw new IllegalStateException("The broker could not be switched", e);
        }
    }

    @Override
    public synchronized void turnOff() {
        server.shutdown();
        server.awaitShutdown();
    }

    @Override
    public synchronized void turnOn() {
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
    }
}
