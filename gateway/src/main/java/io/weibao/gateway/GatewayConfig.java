package io.weibao.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What an installation decides about its gateway. */
@ConfigMapping(prefix = "weibao.gateway")
public interface GatewayConfig {

    /**
     * By the name of a service the addresses of its replicas; requests go round them, one that cannot be reached is passed over.
     */
    Map<String, List<URI>> urls();

    /** Largest request body in bytes that is carried on; the services hold the same limit for bodies without a length. */
    @WithDefault("1048576")
    long bodyLimit();

    /** How long a service may take to answer; must be longer than the services' own transaction timeout. */
    @WithDefault("30s")
    Duration answerTimeout();

    /** Connections kept to each service; requests beyond wait in a queue of four times this number. */
    @WithDefault("64")
    int connections();
}
