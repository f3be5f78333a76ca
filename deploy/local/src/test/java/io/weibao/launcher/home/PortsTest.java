package io.weibao.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void everythingLiesAboveTheBase() {
        Ports ports = new Ports(9000, Map.of());

        assertThat(ports.of("gateway")).isEqualTo(9000);
        assertThat(ports.of("ticket-service")).isEqualTo(9001);
        assertThat(ports.of("inspection-service")).isEqualTo(9003);
        assertThat(ports.of("reporting-service")).isEqualTo(9004);
        assertThat(ports.of("keycloak")).isEqualTo(9010);
        assertThat(ports.of("kafka-controller")).isEqualTo(9013);
        assertThat(ports.of("mail")).isEqualTo(9021);
    }

    @Test
    void theSecondReplicaStandsAHundredAboveTheFirst() {
        assertThat(Ports.standard().of("sla-service-2")).isEqualTo(8182);
        assertThat(Ports.standard().of("reporting-service-2")).isEqualTo(8184);
    }

    @Test
    void aChosenPortGoesFirst() {
        assertThat(new Ports(9000, Map.of("postgres", 5432)).of("postgres")).isEqualTo(5432);
    }

    @Test
    void aBaseWithoutRoomAboveItIsRefused() {
        assertThatThrownBy(() -> new Ports(65_500, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
