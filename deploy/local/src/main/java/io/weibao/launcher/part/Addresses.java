package io.weibao.launcher.part;

import io.weibao.launcher.home.Ports;

/** The addresses of the local stack, all on loopback and all derived from the ports. */
public record Addresses(Ports ports) {

    public static final String HOST = "127.0.0.1";

    public String http(String part) {
        return "http://" + hostAndPort(part);
    }

    public String hostAndPort(String part) {
        return HOST + ":" + ports.of(part);
    }

    public String jdbc(String database) {
        return "jdbc:postgresql://" + hostAndPort("postgres") + "/" + database;
    }

    /** The one issuer of all tokens, the same for browsers, services and machines. */
    public String issuer() {
        return http("keycloak") + "/realms/weibao";
    }
}
