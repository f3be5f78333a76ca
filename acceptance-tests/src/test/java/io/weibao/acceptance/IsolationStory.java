package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every operation that the platform describes, tried by another customer's people and machine with things of Acme: each answers exactly as for
 * things that do not exist. And the database says no as well.
 */
class IsolationStory {

    private static final UUID ACME_APPLICANT = UUID.fromString("0190a000-0000-7000-9000-000000000011");

    @SuppressWarnings("NullAway.Init")
    private static TicketLife ticket;

    @SuppressWarnings("NullAway.Init")
    private static Map<String, String> acme;

    /** The things of Acme by the resource that shows them, each with a twin that does not exist. */
    private static final Map<String, String> GHOSTS = Map.of("tickets", "DEF-2026-987654");

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
                if (!question.real.equals(question.ghost)) {
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

    @ParameterizedTest
    @EnumSource(Store.class)
    void withoutAScopeTheApplicationsRoleSeesNoRowOfAnyCustomer(Store store) {
        var tables = tablesWithACustomer(store);
        assertThat(tables).hasSizeGreaterThan(4);
        var wrong = new SoftAssertions();
        try (var nobody = store.asApplication()) {
            tables.forEach(table -> wrong.assertThat(nobody.count("select count(*) from " + table))
                    .as(table)
                    .isZero());
        }
        try (var everybody = store.asApplication().scoped("*")) {
            var rows = tables.stream()
                    .mapToLong(table -> everybody.count("select count(*) from " + table))
                    .sum();
            wrong.assertThat(rows).as("rows there are").isGreaterThan(20);
        }
        try (var borun = store.asApplication().scoped(TicketLife.BORUN.toString())) {
            tables.forEach(table -> wrong.assertThat(borun.count(
                            "select count(*) from " + table + " where " + customerColumn(table) + " = ?",
                            TicketLife.ACME))
                    .as("%s of Acme as Borun", table)
                    .isZero());
        }
        wrong.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void theApplicationsRoleCannotStepAroundThePolicies(Store store) {
        var wrong = new SoftAssertions();
        try (var app = store.asApplication()) {
            wrong.assertThat(app.rows(
                            "select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user"))
                    .isEqualTo(List.of(List.of(false, false, false)));
            wrong.assertThat(app.count("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user"))
                    .isZero();
            for (var table : tablesWithACustomer(store)) {
                wrong.assertThat(app.rows(
                                "select relrowsecurity, relforcerowsecurity from pg_class where oid = ?::regclass",
                                table))
                        .as("row security of %s is on and forced", table)
                        .isEqualTo(List.of(List.of(true, true)));
                wrong.assertThat(app.refusalOf("alter table " + table + " disable row level security"))
                        .contains("must be owner");
                wrong.assertThat(app.refusalOf("drop policy if exists " + table + "_scope on " + table))
                        .contains("must be owner");
            }
            wrong.assertThat(app.refusalOf("set role " + store.owner())).contains("permission denied");
            app.execute("set local row_security = off");
            wrong.assertThat(app.refusalOf("select * from outbox")).contains("row-level security");
        }
        try (var borun = store.asApplication().scoped(TicketLife.BORUN.toString())) {
            wrong.assertThat(borun.refusalOf(
                            "insert into idempotency_key (client, key, digest, customer_id, created_at) values"
                                    + " (gen_random_uuid(), 'x', '', '" + TicketLife.ACME + "', now())"))
                    .contains("row-level security");
        }
        wrong.assertAll();
    }

    private static Set<String> tablesWithACustomer(Store store) {
        var tables = new TreeSet<String>();
        try (var owner = store.asOwner()) {
            owner.rows(
                            "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'customer_id'")
                    .forEach(row -> tables.add((String) row.getFirst()));
            owner.rows("select tablename from pg_tables where schemaname = 'public' and tablename = 'customer'")
                    .forEach(row -> tables.add((String) row.getFirst()));
        }
        return tables;
    }

    private static String customerColumn(String table) {
        return table.equals("customer") ? "id" : "customer_id";
    }

    /** An operation of the described API. */
    private record Operation(String method, String path, List<String> queries, boolean takesBody) {

        String resource() {
            return path.substring("/api/v1/".length()).split("/", 2)[0];
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
        if (operation.path.contains("{") && acme.containsKey(operation.resource())) {
            questions.add(question(operation.resource(), "", _ -> body(operation)));
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

    private static final Map<String, String> THING_OF_QUERY = Map.of(
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
            "tickets");

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

    private static Response ask(String outsider, Operation operation, String reference, Question question) {
        var request = as(outsider).header("If-Match", ticket.newestVersion());
        var path = operation
                .path
                .replaceAll(
                        "\\{(id|number)}",
                        reference.equals("-") ? SHARED.getOrDefault(operation.resource(), "-") : reference)
                .replace("{kind}", "DEFECT")
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
    private static final Map<String, String> SHARED = Map.of("calendars", "cn-5x8", "agreement-presets", "A");

    /** A body that would be taken from somebody who may; an operation that takes one must stand here. */
    private static Map<String, ?> body(Operation operation) {
        if (!operation.takesBody) {
            return Map.of();
        }
        var facts = List.of(Map.of("at", "2026-03-02T08:00:00Z", "fact", "raised"));
        return switch (operation.toString()) {
            case "POST /api/v1/tickets" -> Map.of("kind", "DEFECT", "title", "t", "description", "d");
            case "POST /api/v1/tickets/{number}/actions" -> Map.of("action", "cancel", "reason", "不要了");
            case "POST /api/v1/sla/simulations" ->
                Map.of("preset", "A", "facts", facts, "asOf", "2026-03-02T09:00:00Z");
            case "POST /api/v1/escalations/{id}/acknowledgements" -> Map.of("note", "我来");
            case "POST /api/v1/calendars/{id}/due-times" -> Map.of("start", "2026-03-02T08:00:00Z", "seconds", 60);
            case "POST /api/v1/customers", "PUT /api/v1/customers/{id}" ->
                Map.of("key", "taken", "name", "N", "zone", "Asia/Shanghai");
            case "POST /api/v1/systems",
                    "PUT /api/v1/systems/{id}",
                    "POST /api/v1/departments",
                    "PUT /api/v1/departments/{id}" -> Map.of("customer", TicketLife.ACME, "name", "N");
            case "POST /api/v1/people", "PUT /api/v1/people/{id}" ->
                Map.of(
                        "customer",
                        TicketLife.ACME,
                        "username",
                        "n",
                        "name",
                        "N",
                        "email",
                        "n@acme.example",
                        "language",
                        "zh",
                        "roles",
                        List.of("applicant"));
            case "POST /api/v1/agreements", "PUT /api/v1/agreements/{id}" ->
                Map.of("preset", "A", "customer", TicketLife.ACME, "validFrom", "2040-01-01T00:00:00Z");
            case "POST /api/v1/history/tickets" ->
                Map.of("customer", TicketLife.ACME, "source", "s", "zone", "Asia/Shanghai", "tickets", List.of());
            case "POST /api/v1/calendars", "PUT /api/v1/calendars/holidays/{year}" -> Map.of("id", "x");
            default -> throw new AssertionError("Nobody has said yet what " + operation + " is tried with");
        };
    }

    private static String withoutEchoes(Response answer, String reference) {
        return answer.statusCode() + " "
                + answer.asString()
                        .replace(reference, "…")
                        .replaceAll("\"requestId\":\"[^\"]*\"", "")
                        .replaceAll("\"(at|asOf|from|to|startedAt|dueAt|openedAt)\":\"[^\"]*\"", "");
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
