package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A system of Acme with an agreement of its own: what is promised for it is not what Acme was promised in general, so a story can promise what
 * it needs and disturbs no other.
 */
record PromisedSystem(UUID id, UUID agreement) {

    /**
     * @param terms an agreement in its published form; customer, system and validity are filled in
     */
    static PromisedSystem of(String name, Map<String, ?> terms) {
        var id = UUID.randomUUID();
        as("manager")
                .body(Map.of("id", id, "customer", TicketLife.ACME, "name", name + " " + id))
                .post("/api/v1/systems")
                .then()
                .statusCode(201);
        var body = new HashMap<String, Object>(terms);
        body.put("customer", TicketLife.ACME);
        body.put("system", id);
        body.putIfAbsent("validFrom", "2015-01-01T00:00:00+08:00");
        body.putIfAbsent("name", Map.of("zh", name, "en", name));
        var agreement = as("manager")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/agreements")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        return new PromisedSystem(id, UUID.fromString(agreement));
    }
}
