package io.weibao.ticket.queue;

import static io.weibao.ticket.ServedCustomer.AGENT;
import static io.weibao.ticket.ServedCustomer.ENGINEER;
import static io.weibao.ticket.ServedCustomer.as;
import static io.weibao.ticket.ServedCustomer.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.weibao.kit.test.WeibaoStack;
import io.weibao.ticket.ServedCustomer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue: who looks sees what is theirs, filtered, in order, page by page. */
@QuarkusTest
@WithTestResource(WeibaoStack.class)
class QueueResourceTest {

    private ServedCustomer customer;

    @BeforeEach
    void aCustomerIsServed() {
        customer = new ServedCustomer();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-updated", "-raised", "number"})
    void pagesShowEveryTicketOnceWhateverTheOrder(String sort) {
        List<String> raised = new ArrayList<>();
        for (int count = 0; count < 7; count++) {
            raised.add(customer.raise(customer.defect()));
        }

        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            Response page = as(customer.head).get("/api/v1/tickets?limit=3&sort=" + sort + next);
            seen.addAll(page.path("items.number"));
            String cursor = page.path("next");
            next = cursor == null ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());

        assertThat(seen)
                .containsExactlyElementsOf(
                        sort.equals("number") ? raised.stream().sorted().toList() : seen);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(raised);
    }

    @Test
    void filtersByWhatIsAskedFor() {
        String open = customer.raise(customer.defect());
        Map<String, Object> question = customer.defect();
        question.put("kind", "CONSULTATION");
        question.put("title", "打印按钮在哪里");
        question.remove("impact");
        String answered = customer.raise(question);
        done(ENGINEER, answered, "answer", Map.of("answer", "F7"));
        done(ENGINEER, answered, "close", Map.of());

        found("open=true", contains(equalTo(open)));
        found("open=false", contains(equalTo(answered)));
        found("kind=CONSULTATION", contains(equalTo(answered)));
        found("state=CLOSED&state=SUBMITTED", containsInAnyOrder(equalTo(open), equalTo(answered)));
        found("level=II", contains(equalTo(open)));
        found("system=" + customer.system + "&level=III", contains(equalTo(answered)));
        found("q=" + open.toLowerCase(Locale.ROOT), contains(equalTo(open)));
        found("q=打印", contains(equalTo(answered)));
        found("origin=import", empty());
        as(ENGINEER)
                .get("/api/v1/tickets?assignee=me&customer=" + customer.id)
                .then()
                .body("items.number", contains(answered))
                .body("items[0].assignee.id", equalTo("0190a000-0000-7000-9000-000000000002"))
                .body("items[0].system.name", equalTo("ERP"));
    }

    @Test
    void showsWhoIsAwaited() {
        String number = customer.raise(customer.defect());
        done(AGENT, number, "respond", Map.of());
        done(AGENT, number, "pause", Map.of("reason", "waiting-for-evidence", "note", "Log file"));

        as(customer.applicant)
                .get("/api/v1/tickets")
                .then()
                .body("items[0].waiting.reason", equalTo("waiting-for-evidence"))
                .body("items[0].waiting.party", equalTo("customer"))
                .body("items[0].waiting.label.zh", equalTo("等待客户提供证据"));
    }

    private ValidatableResponse found(String query, Matcher<?> numbers) {
        return as(customer.lead)
                .get("/api/v1/tickets?" + query)
                .then()
                .statusCode(200)
                .body("items.number", numbers);
    }
}
