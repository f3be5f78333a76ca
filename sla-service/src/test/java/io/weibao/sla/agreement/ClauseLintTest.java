package io.weibao.sla.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is accepted with a word of warning. */
class ClauseLintTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RESPONSE =
            target("response", "\"stops\":[\"responded\"],\"durations\":[{\"duration\":\"PT1H\"}]");
    private static final String RESOLUTION = target("resolution", """
            "stops":["resolved"],"durations":[{"levels":["I"],"duration":"PT4H"},{"levels":["II","III","IV"],"duration":"PT48H"}]
            """);

    @Test
    void the_presets_are_warned_of_only_where_their_documents_say_nothing() throws IOException {
        assertThat(codes(preset("A"))).isEmpty();
        assertThat(codes(preset("B"))).containsExactly("level-without-response");
        assertThat(codes(preset("C"))).isEmpty();
    }

    @Test
    void a_level_without_a_response_time_is_named() throws JsonProcessingException {
        String onlyUrgent = target(
                "response",
                "\"stops\":[\"responded\"],\"when\":{\"levels\":[\"I\",\"II\"]},\"durations\":[{\"duration\":\"PT1H\"}]");
        assertThat(warnings(onlyUrgent)).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("level-without-response");
            assertThat(warning.text().en()).contains("level III, IV");
        });
    }

    @Test
    void two_response_times_that_together_cover_every_fault_are_enough() throws JsonProcessingException {
        String stopped = target(
                "a",
                "\"stops\":[\"responded\"],\"when\":{\"businessStopped\":true},\"durations\":[{\"duration\":\"PT1H\"}]");
        String goingOn = target(
                "b",
                "\"stops\":[\"responded\"],\"when\":{\"businessStopped\":false},\"durations\":[{\"duration\":\"PT2H\"}]");
        assertThat(warnings(stopped, goingOn)).isEmpty();
    }

    @Test
    void a_visit_that_may_come_after_the_resolution_is_named_with_its_level() throws JsonProcessingException {
        String visit = target(
                "on-site",
                "\"anchor\":\"visit-needed\",\"stops\":[\"arrived-on-site\"],\"durations\":[{\"duration\":\"PT8H\"}]");
        assertThat(warnings(RESPONSE, RESOLUTION, visit)).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("on-site-longer-than-resolution");
            assertThat(warning.pointer()).isEqualTo("/targets/2/durations");
            assertThat(warning.text().en()).isEqualTo("At level I, on-site may take longer than resolution.");
        });
    }

    @Test
    void hours_of_different_calendars_are_not_compared() throws JsonProcessingException {
        String visit = target(
                "on-site",
                "\"calendar\":\"cn-5x8\",\"stops\":[\"arrived-on-site\"],\"durations\":[{\"duration\":\"PT8H\"}]");
        assertThat(warnings(RESPONSE, RESOLUTION, visit)).isEmpty();
    }

    private static String target(String id, String more) {
        String calendar = more.contains("calendar") ? "" : "\"calendar\":\"24x7\",";
        return """
                {"id":"%s","name":{"zh":"%s","en":"%s"},%s%s,"clause":{"ref":"1","text":{"zh":"x","en":"x"}}}""".formatted(id, id, id, calendar, more.strip());
    }

    private static List<AgreementWarning> warnings(String... targets) throws JsonProcessingException {
        return warnings(JSON.readTree(
                "{\"name\":{\"zh\":\"x\",\"en\":\"x\"},\"targets\":[" + String.join(",", targets) + "]}"));
    }

    private static List<AgreementWarning> warnings(JsonNode document) {
        AgreementDocument agreement = AgreementDocument.of(document, ZoneId.of("Asia/Shanghai"));
        return ClauseLint.of(agreement.document().orRefuse(agreement.terms()));
    }

    private static List<String> codes(JsonNode document) {
        return warnings(document).stream().map(AgreementWarning::code).toList();
    }

    private static JsonNode preset(String id) throws IOException {
        try (InputStream file = ClauseLintTest.class.getResourceAsStream("/presets/" + id + ".json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        }
    }
}
