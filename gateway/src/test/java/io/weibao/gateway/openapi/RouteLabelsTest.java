package io.weibao.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteLabelsTest {

    private final RouteLabels labels = new RouteLabels();

    @ParameterizedTest
    @CsvSource({
        "/api/v1/tickets, /api/v1/tickets",
        "/api/v1/people/0190a000-0000-7000-8000-00000000000a, /api/v1/people/{id}",
        "/api/v1/documents/preview, /api/v1/documents/preview",
        "/api/v1/documents/IR-2026-000001/pdf, /api/v1/documents/{number}/pdf",
        "/api/v1/operations/ticket-service/parked-events, /api/v1/operations/ticket-service/parked-events",
        "/api/v1/people/a/b/c/d, /api/{unknown}",
        "/api/v1/, /api/{unknown}",
        "/, /",
        "/q/health/ready, /q/health/ready",
        "/tickets/CR-2026-000001, /{page}",
        "/q/anything, /{page}",
    })
    void aRequestIsKnownByItsRoute(String path, String label) {
        assertThat(labels.of(path)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({", /{page}"})
    void anAddressThatIsNoneBelongsToThePages(String path, String label) {
        assertThat(labels.of(path)).isEqualTo(label);
    }
}
