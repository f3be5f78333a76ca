package io.weibao.kit.test;

/** Turns the broker of the tests off and on. A management bean, because it must be reached across Quarkus' class loaders. */
public interface BrokerSwitchMBean {

    void turnOff();

    void turnOn();
}
