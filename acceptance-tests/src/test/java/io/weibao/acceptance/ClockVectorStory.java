package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every case of contracts/clock-vectors, asked of the running platform: as a simulation, and told through real tickets. */
class ClockVectorStory {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a real ticket's clocks show of a vector; how they were reckoned is compared through the simulation. */
    private static final List<String> SHOWN_OF_REAL_CLOCKS =
            List.of("cycle", "reading", "startedAt", "dueAt", "stoppedAt", "breachedAt", "provisional");

    @Test
    void everySimulationReadsWhatItsVectorExpects() {
        assertThat(Vector.all()).hasSizeGreaterThan(80);
        var wrong = new SoftAssertions();
        for (var vector : Vector.all()) {
            if (vector.document().has("calendars")) {
                haveCalendars(vector.document().path("calendars"));
            }
            var answer = as("manager").body(vector.simulation().toString()).post("/api/v1/sla/simulations");
            wrong.assertThat(answer.statusCode())
                    .as("%s: %s", vector.file(), answer.asString())
                    .isEqualTo(200);
            if (answer.statusCode() == 200) {
                compare(wrong, vector, tree(answer.asString()).path("clocks"), List.of());
            }
        }
        wrong.assertAll();
    }

    @Test
    void everyVectorOfThePresetsThatPeopleCanTellReadsTheSameOnARealTicket() {
        // Given a system of its own for each preset, valid from 2015, and one more whose customer must consent
        var systems = new LinkedHashMap<String, PromisedSystem>();
        Stream.of("A", "B", "C")
                .forEach(preset -> systems.put(
                        preset, PromisedSystem.of("模版 " + preset, Map.of("preset", preset, "consentRequired", false))));
        systems.put("B+", PromisedSystem.of("模版 B 须同意", Map.of("preset", "B", "consentRequired", true)));
        await("the desk knows whose consent to ask")
                .atMost(Duration.ofSeconds(60))
                .until(() -> deskKnows(Objects.requireNonNull(systems.get("B+"))));

        // When people tell what happened, long after it did
        var told = new LinkedHashMap<Vector, TicketLife>();
        Vector.all().stream()
                .filter(vector -> vector.document().has("preset"))
                .filter(vector -> !ToldByPeople.NOT_TELLABLE.containsKey(vector.id()))
                .forEach(vector -> told.put(vector, ToldByPeople.tell(vector, systemOf(systems, vector))));

        // Then the clocks of their tickets agree with the vectors, as of their moment
        var wrong = new SoftAssertions();
        told.forEach((vector, ticket) -> {
            await(vector.file() + ": all facts have arrived")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> factsArrived(ticket));
            var answer = as("manager")
                    .queryParam("ticket", ticket.id())
                    .queryParam("asOf", vector.asOf().toString())
                    .get("/api/v1/clocks");
            wrong.assertThat(answer.statusCode()).as(vector.file()).isEqualTo(200);
            compare(wrong, vector, tree(answer.asString()).path("items"), SHOWN_OF_REAL_CLOCKS);
        });
        wrong.assertAll();
        assertThat(told.size() + ToldByPeople.NOT_TELLABLE.size())
                .isEqualTo(Vector.all().stream()
                        .filter(vector -> vector.document().has("preset"))
                        .count());
    }

    private static UUID systemOf(Map<String, PromisedSystem> systems, Vector vector) {
        return Objects.requireNonNull(systems.get(vector.system()), vector.file())
                .id();
    }

    /** @param shown the fields to compare; all that the vector names if empty */
    private static void compare(SoftAssertions wrong, Vector vector, JsonNode clocks, List<String> shown) {
        var leftOut = shown.isEmpty() ? List.<String>of() : ToldByPeople.LEFT_OUT.getOrDefault(vector.id(), List.of());
        var expected = vector.expectations()
                .filter(clock -> !leftOut.contains(clock.path("target").asText()))
                .toList();
        var found = new LinkedHashMap<String, JsonNode>();
        clocks.forEach(clock -> {
            if (!leftOut.contains(clock.path("target").asText())) {
                found.put(key(clock), clock);
            }
        });
        wrong.assertThat(found.keySet())
                .as("%s: clocks", vector.file())
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(ClockVectorStory::key).toList());
        for (var clock : expected) {
            var real = found.getOrDefault(key(clock), JSON.createObjectNode());
            clock.properties().forEach(field -> {
                if (field.getKey().equals("ours")) {
                    wrong.assertThat(real.at("/clause/ours").asBoolean())
                            .as("%s %s ours", vector.file(), key(clock))
                            .isEqualTo(field.getValue().asBoolean());
                } else if (shown.isEmpty() || shown.contains(field.getKey())) {
                    same(
                            wrong,
                            vector.file() + " " + key(clock) + " " + field.getKey(),
                            field.getValue(),
                            real.path(field.getKey()));
                }
            });
        }
    }

    private static String key(JsonNode clock) {
        return clock.path("target").asText() + "/" + clock.path("cycle").asInt(1);
    }

    /** Moments are equal whatever their offset; of lists and objects only what the vector names counts. */
    private static void same(SoftAssertions wrong, String where, JsonNode expected, JsonNode real) {
        if (expected.isNull()) {
            wrong.assertThat(real.isNull() || real.isMissingNode())
                    .as("%s is %s", where, real)
                    .isTrue();
        } else if (expected.isArray()) {
            wrong.assertThat(real.size()).as("%s: %s", where, real).isEqualTo(expected.size());
            for (int i = 0; i < Math.min(expected.size(), real.size()); i++) {
                same(wrong, where + "/" + i, expected.get(i), real.get(i));
            }
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(field ->
                            same(wrong, where + "/" + field.getKey(), field.getValue(), real.path(field.getKey())));
        } else {
            wrong.assertThat(value(real)).as(where).isEqualTo(value(expected));
        }
    }

    private static Object value(JsonNode node) {
        var text = node.asText();
        return text.matches("\\d{4}-\\d\\d-\\d\\dT.*")
                ? OffsetDateTime.parse(text).toInstant()
                : text;
    }

    private static void haveCalendars(JsonNode calendars) {
        for (var calendar : calendars) {
            as("manager")
                    .body(calendar.toString())
                    .post("/api/v1/calendars")
                    .then()
                    .statusCode(201);
        }
    }

    private static boolean deskKnows(PromisedSystem system) {
        try (var desk = Store.TICKETS.asApplication().scoped("*")) {
            return desk.count("select count(*) from agreement_copy where agreement_id = ?", system.agreement()) == 1;
        }
    }

    /** What came after, such as closing what nobody has answered for months, is later than the moment a vector is read. */
    private static boolean factsArrived(TicketLife ticket) {
        var version = ticket.version();
        try (var clocks = Store.SLA.asApplication().scoped("*")) {
            return clocks.count("select coalesce(max(sequence), 0) from tracked_ticket where id = ?", ticket.id())
                    >= version;
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (java.io.IOException e) {
            return fail("No JSON: %s", json);
        }
    }
}
