package io.weibao.gateway.route;

/** The services behind the gateway. */
enum Owner {
    TICKET,
    SLA
}
