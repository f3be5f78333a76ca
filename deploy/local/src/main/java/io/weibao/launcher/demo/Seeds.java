package io.weibao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.launcher.api.PublicApi;
import io.weibao.launcher.part.Addresses;
import io.weibao.launcher.partner.Partner;
import io.weibao.launcher.partner.Partners;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Plants what stands in the resource files {@code demo/*.json}. Everything there has an id of its own or a title of its own, so
 * that planting twice is planting once.
 */
public final class Seeds {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMIN = "admin";
    private static final String MANAGER = "manager";

    private final Addresses addresses;
    private final Clock clock;

    public Seeds(Addresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The provider's own people, known to the directory on every platform. */
    public void plantProvider() throws IOException, InterruptedException {
        try (PublicApi api = new PublicApi(addresses)) {
            record(api, "/people", ADMIN, read("provider-people").path("people"));
        }
    }

    /** Two customers with their people, departments, systems and agreements. */
    public void plantCustomers() throws IOException, InterruptedException {
        JsonNode seeds = read("customers");
        try (PublicApi api = new PublicApi(addresses)) {
            for (String what : List.of("customers", "people", "departments", "systems")) {
                record(api, "/" + what, ADMIN, seeds.path(what));
            }
            record(api, "/agreements", MANAGER, seeds.path("agreements"));
        }
    }

    /** Both customers' systems may read their events. */
    public void plantPartners(Partners partners)
            throws IOException, ExecutionException, InterruptedException, TimeoutException {
        for (JsonNode customer : read("customers").path("customers")) {
            partners.add(new Partner(
                    UUID.fromString(customer.path("id").asText()),
                    customer.path("key").asText(),
                    customer.path("name").asText()));
        }
    }

    /** What is maintained, plans, and a round that found something. */
    public void plantInspections() throws IOException, InterruptedException {
        try (PublicApi api = new PublicApi(addresses)) {
            new InspectionSeeds(api, clock).plant(read("inspections"));
        }
    }

    /** Summaries that are issued every month. */
    public void plantReports() throws IOException, InterruptedException {
        try (PublicApi api = new PublicApi(addresses)) {
            new ReportSeeds(api).plant(read("reports"));
        }
    }

    /** Tickets in every state, each driven there by the people whose turn it was. */
    public void plantTickets() throws IOException, InterruptedException {
        try (PublicApi api = new PublicApi(addresses)) {
            TicketSeeds tickets = new TicketSeeds(api, clock);
            for (JsonNode seed : read("tickets").path("tickets")) {
                tickets.plant((ObjectNode) seed);
            }
        }
    }

    private static void record(PublicApi api, String path, String person, JsonNode entries)
            throws IOException, InterruptedException {
        for (JsonNode entry : entries) {
            // Whoever changed an entry since has the last word: what is there stays.
            if (api.show(person, path + "/" + entry.path("id").asText()).isRefusal()) {
                api.post(person, path, entry);
            }
        }
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream stream = Seeds.class.getResourceAsStream("/demo/" + name + ".json")) {
            return JSON.readTree(Objects.requireNonNull(stream, "no seeds called " + name));
        }
    }
}
