package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ordinary life of a defect at the customer Acme, whose agreement asks for the customer's consent. */
class DefectLifeStory {

    @Test
    void aDefectGoesFromTheDeskToTheCustomersFeedbackAndItsClocksFollow() {
        var ticket = TicketLife.raisedBy("acme-applicant", Map.of("impact", "DEGRADED", "channel", "WEB"));
        await("the response clock runs")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ticket.clocks(null)).containsKey("response"));

        ticket.then("engineer", "respond")
                .then(
                        "engineer",
                        "analyse",
                        Map.of("nature", "TECHNICAL", "level", "II", "businessStopped", false, "analysis", "导出服务内存不足"))
                .then("engineer", "propose-solution", Map.of("solution", "增加导出服务内存并限制单次导出行数"));

        // Nobody acts before the supervisor has signed, and the proposer cannot sign (W2, decision 9).
        ticket.attempt("engineer", "carry-out", Map.of("changeRecord", "先做了"))
                .statusCode(409)
                .body("type", equalTo("/problems/unless-emergency"));
        assertThat(ticket.actionsFor("engineer")).doesNotContain("sign-solution", "carry-out");

        ticket.then("supervisor", "sign-solution").then("acme-lead", "give-consent");
        ticket.then("engineer", "carry-out", Map.of("changeRecord", "已调整内存参数并重启导出服务"))
                .then("engineer", "confirm-solved", Map.of("cause", "内存配置过低"))
                .then("agent", "reply", Map.of("reply", "导出已恢复，请验证"))
                .then("acme-applicant", "give-feedback", Map.of("solved", true, "rating", 5, "comment", "很快"));
        if (ticket.actionsFor("agent").contains("close")) {
            ticket.then("agent", "close");
        }

        await("the response clock is met").atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        ticket.clocks(null).get("response"))
                .containsEntry("reading", "met"));
        as("acme-applicant")
                .get("/api/v1/tickets/{number}/journal", ticket.number())
                .then()
                .statusCode(200)
                .body("chain", equalTo("intact"))
                .body("items.action", hasItem("sign-solution"));
        as("borun-lead").get("/api/v1/tickets/{number}", ticket.number()).then().statusCode(404);
    }
}
