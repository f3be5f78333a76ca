package io.weibao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void whatAServiceOffersIsCarriedToIt() throws IOException {
        try (Stream<Path> documents = Files.list(Path.of("../contracts/openapi"))) {
            for (Path document : documents.toList()) {
                var service = String.valueOf(document.getFileName()).replace(".json", "");
                var paths = new JsonObject(Files.readString(document)).getJsonObject("paths");
                assertThat(paths.fieldNames()).isNotEmpty().allSatisfy(path -> assertThat(owner(path, service))
                        .as(path)
                        .isEqualTo(service));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/document-verifications/IR-2026-000001, true",
        "HEAD, /api/v1/document-verifications/IR-2026-000001, false",
        "POST, /api/v1/document-verifications/IR-2026-000001, false",
        "GET, /api/v1/document-verifications, false",
        "GET, /api/v1/document-verifications/, false",
        "GET, /api/v1/document-verifications/IR-2026-000001/, false",
        "GET, /api/v1/document-verifications/IR-2026-000001/pdf, false",
        "GET, /api/v1/document-verifications/..%2Fdocuments, false",
        "GET, /api/v1/document-verifications/.., false",
        "GET, /api/v1/document-verificationsx/IR-2026-000001, false",
        "GET, //api/v1/document-verifications/IR-2026-000001, false",
        "GET, /api/v1/documents/IR-2026-000001, false",
    })
    void onlyTheVerificationOfOneDocumentIsForEverybody(String method, String path, boolean open) {
        assertThat(RouteTable.isForEverybody(HttpMethod.valueOf(method), path)).isEqualTo(open);
    }

    private static String owner(String path, String service) {
        var asked = path.replace("/api/v1/operations/", "/api/v1/operations/" + service + "/");
        return RouteTable.find(asked).orElseThrow().owner().service();
    }
}
