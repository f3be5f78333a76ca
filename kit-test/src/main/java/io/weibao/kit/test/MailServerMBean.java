package io.weibao.kit.test;

/** The mail server as tests reach it. A management bean, because it must be reached across Quarkus' class loaders. */
public interface MailServerMBean {

    /** What has come, each mail as it was received. */
    String[] received();

    /** The server is gone. */
    void close();

    /** The server is there again, on the same port. */
    void open();
}
