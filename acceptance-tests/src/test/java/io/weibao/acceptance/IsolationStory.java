package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every operation that the platform describes, tried by another customer's people and machine with things of Acme: each answers exactly as for
 * things that do not exist. {@link RowSecurityStory} tells how the database says no as well.
 */
class IsolationStory {

    private static final UUID ACME_APPLICANT = UUID.fromString("0190a000-0000-7000-9000-000000000011");

    @SuppressWarnings("NullAway.Init")
    private static TicketLife ticket;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, String> acme;

    /** The things of Acme by the resource that shows them, each with a twin that does not exist. */
    private static final Map<String, String> GHOSTS = Map.of(
            "tickets", "DEF-2026-987654", "documents", "OS-2026-987654", "document-verifications", "OS-2026-987654");

    @BeforeAll
    static void acmeHasOneOfEverything() {
        var system = PromisedSystem.of("只属于 Acme", Map.of("preset", "A"));
        ticket = TicketLife.raisedBy("acme-applicant", Map.of("system", system.id(), "title", "只有 Acme 知道的事"));
        await("its clock").atMost(Duration.ofSeconds(60)).until(() -> ticket.clocks(null)
                .containsKey("response"));
        var department = as("manager")
                .body(Map.of("customer", TicketLife.ACME, "name", "信息科 " + UUID.randomUUID()))
                .post("/api/v1/departments")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        var inspected = InspectedSystem.of(TicketLife.ACME, system.id(), "只属于 Acme");
        var round = inspected.round().found("host-free-space", inspected.server(), 15, Map.of("note", "只有 Acme 知道的事"));
        acme = new HashMap<>(Map.of(
                "customers", TicketLife.ACME.toString(),
                "systems", system.id().toString(),
                "departments", department,
                "people", ACME_APPLICANT.toString(),
                "tickets", ticket.number(),
                "agreements", system.agreement().toString(),
                "clocks", String.valueOf(ticket.clock("response").get("id")),
                "escalations",
                        Escalations.all().stream()
                                .map(Escalations.Escalation::id)
                                .findFirst()
                                .orElse(UUID.randomUUID().toString())));
        acme.putAll(Map.of(
                "components", inspected.server(),
                "inspection-plans", inspected.plan(),
                "inspection-rounds", round.id(),
                "findings", round.shown().getString("findings[0].id"),
                "automatic-checks", check(system.id()),
                "documents", document(system.id()),
                "report-schedules", schedule(system.id())));
        acme.put("document-verifications", acmes("documents"));
    }

    private static String check(UUID system) {
        var component = recorded(
                "/api/v1/components",
                Map.of("customer", TicketLife.ACME, "system", system, "kind", "APPLICATION", "name", "只属于 Acme 的应用"));
        as("manager")
                .header("If-Match", targets().header("ETag"))
                .body(Map.of("targets", List.of("erp.acme.example")))
                .put("/api/v1/automatic-checks/allowed-targets/{customer}", TicketLife.ACME)
                .then()
                .statusCode(200);
        return recorded(
                "/api/v1/automatic-checks",
                Map.of(
                        "component",
                        component,
                        "kind",
                        "HTTP",
                        "url",
                        "https://erp.acme.example/health",
                        "everyMinutes",
                        1440,
                        "itemKey",
                        "application-reachable",
                        "active",
                        false));
    }

    private static Response targets() {
        return as("manager").get("/api/v1/automatic-checks/allowed-targets/{customer}", TicketLife.ACME);
    }

    private static String document(UUID system) {
        var today = LocalDate.now(InspectedSystem.ZONE);
        return recorded(
                "/api/v1/documents",
                Map.of(
                        "kind",
                        "OPERATIONS_SUMMARY",
                        "customer",
                        TicketLife.ACME,
                        "system",
                        system,
                        "period",
                        Map.of("from", today.withDayOfMonth(1).toString(), "to", today.toString()),
                        "language",
                        "zh"));
    }

    private static String schedule(UUID system) {
        return recorded(
                "/api/v1/report-schedules",
                Map.of(
                        "kind",
                        "OPERATIONS_SUMMARY",
                        "customer",
                        TicketLife.ACME,
                        "system",
                        system,
                        "dayOfMonth",
                        2,
                        "time",
                        "08:00",
                        "language",
                        "zh",
                        "recipients",
                        List.of(ACME_APPLICANT)));
    }

    /** What names the thing in its address: the number of a document, else its id. */
    private static String recorded(String path, Map<String, ?> body) {
        var answer = await(path)
                .atMost(Duration.ofSeconds(60))
                .until(() -> as("manager").body(body).post(path), given -> given.statusCode() != 422);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        var number = answer.jsonPath().getString("number");
        return number == null ? answer.jsonPath().getString("id") : number;
    }

    @Test
    void acmesOwnPeopleSeeTheirThings() {
        for (var resource : List.of("customers", "systems", "departments", "people", "tickets", "agreements")) {
            as("acme-lead")
                    .get("/api/v1/" + resource + "/" + acme.get(resource))
                    .then()
                    .statusCode(200);
        }
        as("acme-lead")
                .get("/api/v1/clocks/{id}/explanation", acme.get("clocks"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"borun-applicant", "borun-head", "borun-lead", "partner-borun"})
    void toOutsidersAcmesThingsAreLikeThingsThatDoNotExist(String outsider) {
        var before = ticket.newestVersion();
        var wrong = new SoftAssertions();
        var tried = 0;
        for (var operation : operations()) {
            for (var question : questions(operation)) {
                var real = ask(outsider, operation, question.real, question);
                var ghost = ask(outsider, operation, question.ghost, question);
                var told = withoutEchoes(real, question.real);
                if (!question.real.equals(question.ghost) && !operation.isForEverybody()) {
                    wrong.assertThat(told)
                            .as("%s %s as %s", operation, question.real, outsider)
                            .isEqualTo(withoutEchoes(ghost, question.ghost));
                }
                wrong.assertThat(told).as("%s is routed", operation).doesNotContain("/api/openapi");
                wrong.assertThat(marks(told))
                        .as("%s tells %s of Acme: %s", operation, outsider, told)
                        .isEmpty();
                wrong.assertThat(real.statusCode())
                        .as("%s %s as %s: %s", operation, question.real, outsider, told)
                        .isLessThan(500);
                tried++;
            }
        }
        wrong.assertAll();
        assertThat(tried).isGreaterThan(50);
        assertThat(ticket.newestVersion()).isEqualTo(before);
    }

    /** An operation of the described API. */
    private record Operation(String method, String path, List<String> queries, boolean takesBody) {

        String resource() {
            return path.substring("/api/v1/".length()).split("/", 2)[0];
        }

        /** What its path names. */
        String thing() {
            return path.contains("{customer}") ? "customers" : resource();
        }

        /** Whether it answers strangers as well: then there is nothing to hide but whose it is. */
        boolean isForEverybody() {
            return resource().equals("document-verifications");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** The same question about a thing of Acme and about one that does not exist. */
    private record Question(String real, String ghost, String query, Function<String, Map<String, ?>> body) {}

    private static List<Operation> operations() {
        var document = as("borun-lead")
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(operation ->
                                Set.of("get", "post", "put", "patch", "delete").contains(operation.getKey()))
                        .map(operation -> operation(operation.getKey(), path.getKey(), operation.getValue())))
                .toList();
    }

    private static Operation operation(String method, String path, Object described) {
        var details = (Map<?, ?>) described;
        var parameters = details.get("parameters") instanceof List<?> list ? list : List.of();
        var queries = parameters.stream()
                .map(parameter -> (Map<?, ?>) parameter)
                .filter(parameter -> "query".equals(parameter.get("in")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .toList();
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT), path, queries, details.containsKey("requestBody"));
    }

    /** What can be asked of an operation about Acme: by its path, by each of its parameters, by what its body names. */
    private static List<Question> questions(Operation operation) {
        var questions = new ArrayList<Question>();
        if (operation.path.contains("{") && acme.containsKey(operation.thing())) {
            questions.add(question(operation.thing(), "", _ -> body(operation)));
        } else {
            questions.add(new Question("-", "-", "", _ -> body(operation)));
        }
        operation.queries.stream()
                .filter(THING_OF_QUERY::containsKey)
                .forEach(
                        query -> questions.add(question(THING_OF_QUERY.getOrDefault(query, ""), query, _ -> Map.of())));
        NAMED_IN_BODIES
                .getOrDefault(operation.toString(), Map.of())
                .forEach((field, thing) -> questions.add(question(thing, "", reference -> {
                    var body = new HashMap<String, Object>(body(operation));
                    body.remove("preset");
                    if (field.equals("system") && operation.resource().equals("sla")) {
                        body.put("customer", TicketLife.BORUN);
                    }
                    body.put(field, reference);
                    return body;
                })));
        return questions;
    }

    private static Question question(String thing, String query, Function<String, Map<String, ?>> body) {
        return new Question(
                acmes(thing), GHOSTS.getOrDefault(thing, UUID.randomUUID().toString()), query, body);
    }

    private static String acmes(String thing) {
        return Objects.requireNonNull(acme.get(thing), thing);
    }

    private static final Map<String, String> THING_OF_QUERY = queries(
            "customer",
            "customers",
            "system",
            "systems",
            "department",
            "departments",
            "assignee",
            "people",
            "ticket",
            "tickets",
            "thing",
            "systems",
            "q",
            "tickets",
            "plan",
            "inspection-plans",
            "round",
            "inspection-rounds",
            "document",
            "documents",
            "inspector",
            "people");

    /** The fields by which a body can name things of somebody else. */
    private static final Map<String, Map<String, String>> NAMED_IN_BODIES = Map.of(
            "POST /api/v1/tickets",
                    Map.of(
                            "customer",
                            "customers",
                            "system",
                            "systems",
                            "department",
                            "departments",
                            "requester",
                            "people"),
            "POST /api/v1/sla/simulations",
                    Map.of("customer", "customers", "agreement", "agreements", "system", "systems"));

    private static Map<String, String> queries(String... pairs) {
        var things = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            things.put(pairs[i], pairs[i + 1]);
        }
        return Map.copyOf(things);
    }

    private static Response ask(String outsider, Operation operation, String reference, Question question) {
        var request = as(outsider).header("If-Match", ticket.newestVersion());
        var path = operation
                .path
                .replaceAll(
                        "\\{(id|number|customer)}",
                        reference.equals("-") ? SHARED.getOrDefault(operation.resource(), "-") : reference)
                .replace("{kind}", operation.resource().equals("workflows") ? "DEFECT" : "INCIDENT_REPORT")
                .replace("{language}", "zh")
                .replace("{item}", "host-free-space")
                .replace("{year}", "2031")
                .replace("{consumer}", "clocks")
                .replace("{key}", ticket.id().toString())
                .replace("{ticket}", ticket.id().toString())
                .replace("{preset}", "A");
        assertThat(path)
                .as("a path parameter of %s that this story does not know how to fill in", operation)
                .doesNotContain("{");
        if (!question.query.isEmpty()) {
            request = request.queryParam(question.query, reference);
        }
        if (operation.takesBody) {
            request = request.body(question.body.apply(reference));
        }
        return request.request(operation.method, path);
    }

    /** Things without a customer, which everybody may name. */
    private static final Map<String, String> SHARED =
            Map.of("calendars", "cn-5x8", "agreement-presets", "A", "inspection-templates", "standard");

    private static Map<String, ?> body(Operation operation) {
        return operation.takesBody ? OfferedBodies.of(operation.toString()) : Map.of();
    }

    private static String withoutEchoes(Response answer, String reference) {
        return answer.statusCode() + " "
                + answer.asString()
                        .replace(reference, "…")
                        .replaceAll("\"requestId\":\"[^\"]*\"", "")
                        .replaceAll("\"(at|asOf|from|to|startedAt|dueAt|openedAt|scheduledFor)\":\"[^\"]*\"", "");
    }

    /** What names Acme or something of it. */
    private static Set<String> marks(String told) {
        var marks = new LinkedHashSet<String>();
        Stream.concat(
                        acme.values().stream(),
                        Stream.of(ticket.id().toString(), "只有 Acme 知道的事", "acme-", "@acme.example"))
                .filter(told::contains)
                .forEach(marks::add);
        return marks;
    }
}
