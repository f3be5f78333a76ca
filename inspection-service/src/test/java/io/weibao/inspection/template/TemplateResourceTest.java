package io.weibao.inspection.template;

import static io.weibao.inspection.Scene.as;
import static io.weibao.inspection.Scene.asCustomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.weibao.inspection.WithoutLoops;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutLoops.class)
class TemplateResourceTest {

    private static final String PATH = "/api/v1/inspection-templates";

    @Test
    void the_shipped_checklist_has_the_six_areas_and_the_host_in_both_languages() {
        List<String> labels = asCustomer(UUID.randomUUID(), "applicant")
                .get(PATH + "/standard")
                .then()
                .statusCode(200)
                .body("shipped", equalTo(true))
                .body(
                        "areas.key",
                        contains(
                                "database",
                                "application",
                                "application-server",
                                "integration",
                                "exchange",
                                "backup",
                                "host"))
                .body("areas[0].items.key", hasItem("database-space-used"))
                .body("areas[0].items.find { it.key == 'database-writes' }.suddenChange.attention", equalTo(3))
                .body("areas[6].items[0].direction", equalTo("LOWER_IS_WORSE"))
                .extract()
                .path("areas.items.flatten().collect { it.label.zh + it.label.en }");
        assertThat(labels).hasSizeGreaterThan(15).allMatch(label -> label.matches(".*\\p{IsHan}.*[A-Za-z].*"));
    }

    @Test
    void an_own_checklist_is_recorded_and_followed_by_versions() {
        String id = "own-" + UUID.randomUUID();
        as("lead", "tech-lead")
                .body(own(id, "80"))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        as("lead", "tech-lead").body(own(id, "80")).post(PATH).then().statusCode(409);
        as("lead", "tech-lead")
                .header("If-Match", "\"1\"")
                .body(own(id, "80"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        as("lead", "tech-lead")
                .header("If-Match", "\"1\"")
                .body(own(id, "85"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("areas[0].items[0].thresholds.attention", equalTo(85));
        as("lead", "tech-lead")
                .header("If-Match", "\"1\"")
                .body(own(id, "90"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        as("agent", "agent").get(PATH).then().body("items.id", hasItem(id)).body("items.id", hasItem("standard"));
    }

    @Test
    void the_shipped_one_stays() {
        as("lead", "tech-lead")
                .header("If-Match", "\"1\"")
                .body(own("standard", "80"))
                .put(PATH + "/standard")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/template-stays"));
        as("lead", "tech-lead").body(own("standard", "80")).post(PATH).then().statusCode(409);
    }

    @Test
    void mistakes_are_told_each_at_its_place() {
        as("lead", "tech-lead")
                .body("""
                        {"id":"bad","name":{"zh":"坏","en":"Bad"},"areas":[{"key":"a","label":{"zh":"一","en":"One"},"items":[
                         {"key":"x","label":{"zh":"甲","en":"X"},"kind":"NUMBER","direction":"LOWER_IS_WORSE",
                          "thresholds":{"attention":5,"fault":20}},
                         {"key":"x","label":{"zh":"乙","en":"Y"},"kind":"YES_NO"},
                         {"key":"z","label":{"zh":"丙","en":"Z"},"kind":"TEXT","thresholds":{"fault":1}},
                         {"key":"w","label":{"zh":"丁","en":"W"},"kind":"NUMBER","suddenChange":{"attention":0.5}}]}]}
                        """)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-values"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/areas/0/items/0/thresholds",
                                "/areas/0/items/1/key",
                                "/areas/0/items/1/good",
                                "/areas/0/items/2/thresholds",
                                "/areas/0/items/3/suddenChange"));
        as("lead", "tech-lead")
                .body("{\"id\":\"bad\",\"name\":{\"zh\":\"坏\",\"en\":\"Bad\"},\"areas\":[],\"colour\":1}")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-field"));
    }

    @Test
    void numbers_that_nobody_could_keep_are_refused() {
        for (String attention : List.of("1E+1000000", "1E-2147483647", "0.1234567")) {
            as("lead", "tech-lead")
                    .body(own("huge", attention))
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors[0].type", equalTo("/problems/number-too-long"))
                    .body("errors[0].pointer", equalTo("/areas/0/items/0/thresholds"));
        }
    }

    @Test
    void only_those_who_answer_for_it_write_checklists() {
        as("engineer", "engineer").body(own("mine", "80")).post(PATH).then().statusCode(403);
        asCustomer(UUID.randomUUID(), "customer-lead")
                .body(own("mine", "80"))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    static String own(String id, String attention) {
        return """
                {"id":"%s","name":{"zh":"自有","en":"Own"},"areas":[{"key":"host","label":{"zh":"主机","en":"Host"},"items":[
                 {"key":"disk","label":{"zh":"磁盘","en":"Disk"},"kind":"NUMBER","unit":"%%","direction":"HIGHER_IS_WORSE",
                  "thresholds":{"attention":%s,"fault":95}}]}]}
                """.formatted(id, attention);
    }
}
