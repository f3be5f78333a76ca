package io.weibao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTableTest {

    @Test
    void eachResourceHasOneOwner() {
        assertThat(RouteTable.find("/api/v1/tickets/DEF-2026-000001/actions"))
                .hasValue(new RouteTable.Destination(Owner.TICKET, "/api/v1/tickets/DEF-2026-000001/actions"));
        assertThat(RouteTable.find("/api/v1/board")).hasValue(new RouteTable.Destination(Owner.SLA, "/api/v1/board"));
    }

    @Test
    void aResourceIsItsWholeFirstSegment() {
        assertThat(RouteTable.find("/api/v1/ticketsandmore")).isEmpty();
        assertThat(RouteTable.find("/api/v1/")).isEmpty();
        assertThat(RouteTable.find("/api/v2/tickets")).isEmpty();
    }

    @Test
    void operationsNameTheirService() {
        assertThat(RouteTable.find("/api/v1/operations/sla-service/parked-events"))
                .hasValue(new RouteTable.Destination(Owner.SLA, "/api/v1/operations/parked-events"));
        assertThat(RouteTable.find("/api/v1/operations/keycloak/parked-events")).isEmpty();
        assertThat(RouteTable.find("/api/v1/operations")).isEmpty();
    }
}
