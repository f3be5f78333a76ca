package io.weibao.gateway.route;

import java.util.Arrays;
import java.util.Optional;

/** The services behind the gateway. */
public enum Owner {
    TICKET("ticket-service"),
    SLA("sla-service"),
    INSPECTION("inspection-service"),
    REPORTING("reporting-service");

    private final String service;

    Owner(String service) {
        this.service = service;
    }

    /** The service's name, in the configuration as in addresses of its operations. */
    public String service() {
        return service;
    }

    static Optional<Owner> called(String service) {
        return Arrays.stream(values())
                .filter(owner -> owner.service.equals(service))
                .findFirst();
    }
}
