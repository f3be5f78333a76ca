package io.weibao.sla.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.MailCatcher;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.SeenEvent;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import io.weibao.sla.Scene;
import io.weibao.sla.wire.TicketTeller;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EscalationConsumerTest {

    private static final String SUPERVISOR = "supervisor@weibao.example";
    private static final String ENGINEER = "engineer@weibao.example";
    private static final String MANAGER = "manager@weibao.example";
    private static final UUID THE_ENGINEER = Token.idOf("engineer");

    @Inject
    Scene scene;

    @Inject
    MovableClock clock;

    @BeforeEach
    void staff() {
        scene.staff();
    }

    @AfterEach
    void clockRunsAgain() {
        clock.reset();
    }

    @Test
    void a_promise_is_warned_broken_escalated_and_acknowledged() {
        // Given
        UUID customer = scene.customerWithAgreement("PT3S", "PT1S", "PT1S");
        TicketTeller ticket = TicketTeller.of(customer).assignedTo(THE_ENGINEER);
        // When
        ticket.raised(clock.instant());
        // Then
        awaitMail(ENGINEER, ticket, "将于");
        awaitMail(SUPERVISOR, ticket, "step 1");
        awaitMail(ENGINEER, ticket, "第 1 级");
        awaitMail(MANAGER, ticket, "step 2");
        String escalation = escalationOf(ticket);
        acknowledge("tech-lead", escalation)
                .body("state", equalTo("acknowledged"))
                .body("acknowledged.name", equalTo("tech-lead"))
                .body("acknowledged.note", equalTo("on it"))
                .body("clock.ticket.number", equalTo(ticket.number()));
        acknowledge("supervisor", escalation).body("acknowledged.name", equalTo("tech-lead"));
        assertThat(pending(ticket, "resolution")).isZero();
        as("engineer")
                .get("/api/v1/clocks?ticket=" + ticket.number())
                .then()
                .statusCode(200)
                .body("items.target", hasItems("resolution", "contingency-plan"))
                .body("items.find { it.target == 'resolution' }.reading", equalTo("breached"))
                .body("items.find { it.target == 'contingency-plan' }.reading", equalTo("on-track"));
    }

    @Test
    void other_services_learn_everything_in_order() {
        // Given
        UUID customer = scene.customerWithAgreement("PT2S", "PT1S", "PT1H");
        TicketTeller ticket = TicketTeller.of(customer).assignedTo(THE_ENGINEER);
        try (EventProbe probe = EventProbe.on("weibao.clocks.v1")) {
            // When
            ticket.raised(clock.instant());
            probe.await(event ->
                    event.key().equals(ticket.id().toString()) && event.type().endsWith("escalation-raised.v1"));
            ticket.happened("resolved", clock.instant().plusSeconds(1));
            probe.await(event ->
                    event.key().equals(ticket.id().toString()) && event.type().endsWith("clock-cancelled.v1"));
            // Then
            List<SeenEvent> events =
                    probe.matching(event -> event.key().equals(ticket.id().toString()));
            events.forEach(EventProbe::assertHeaders);
            assertThat(events)
                    .extracting(SeenEvent::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, events.size()).boxed().toList());
            assertThat(events)
                    .extracting(event -> event.type().replaceAll("io.weibao.sla.(.*).v1", "$1"))
                    .containsExactly(
                            "clock-started",
                            "clock-warned",
                            "clock-breached",
                            "clock-started",
                            "escalation-raised",
                            "clock-met-late",
                            "clock-cancelled");
        }
    }

    @Test
    void what_came_due_while_nobody_was_there_is_told_late_and_once() {
        // Given
        UUID customer = scene.customerWithAgreement("PT2H", "PT30M", "PT30M");
        TicketTeller ticket = TicketTeller.of(customer).assignedTo(THE_ENGINEER).raised(clock.instant());
        await().until(() -> pending(ticket, "resolution") == 1);
        // When
        clock.advance(Duration.ofMinutes(165));
        // Then
        assertThat(text(awaitMail(SUPERVISOR, ticket, ""))).contains("Late: planned for");
        awaitMail(MANAGER, ticket, "");
        assertThat(mails(ENGINEER, ticket)).hasSize(1);
        assertThat(scene.count(
                        "select count(*) from timer where ticket_id = ? and fired_at is not null and late",
                        ticket.id()))
                .isEqualTo(4);
        assertThat(scene.count(
                        "select count(*) from escalation where ticket_id = ? and state = 'waiting' and step = 2",
                        ticket.id()))
                .isEqualTo(1);
    }

    @Test
    void several_late_notices_reach_a_person_in_one_mail() {
        // Given
        UUID customer = scene.customerWithAgreement("PT2H", "PT30M", "PT30M");
        TicketTeller one = TicketTeller.of(customer).assignedTo(THE_ENGINEER).raised(clock.instant());
        TicketTeller other = TicketTeller.of(customer).assignedTo(THE_ENGINEER).raised(clock.instant());
        await().until(() -> pending(one, "resolution") + pending(other, "resolution") == 2);
        // When
        clock.advance(Duration.ofMinutes(121));
        // Then
        MimeMessage digest = awaitMail(SUPERVISOR, one, "");
        assertThat(text(digest)).contains(one.number(), other.number());
    }

    @Test
    void an_escalation_ends_when_the_promise_is_kept_at_last() {
        // Given
        UUID customer = scene.customerWithAgreement("PT1S", "PT1S", "PT1H");
        TicketTeller ticket = TicketTeller.of(customer).raised(clock.instant());
        String escalation = escalationOf(ticket);
        // When
        ticket.happened("resolved", clock.instant().plusSeconds(1));
        // Then
        await().until(() ->
                scene.count("select count(*) from escalation where id::text = ? and state = 'ended'", escalation) == 1);
        as("supervisor")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/escalations/" + escalation + "/acknowledgements")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/escalation-ended"));
    }

    @Test
    void an_imported_ticket_alarms_nobody_though_its_promise_is_broken() {
        // Given
        UUID customer = scene.customerWithAgreement("PT2H", "PT30M", "PT30M");
        TicketTeller ticket = TicketTeller.of(customer).imported();
        // When
        ticket.raised(Instant.parse("2016-03-01T02:00:00Z"));
        // Then
        await().untilAsserted(() -> as("manager")
                .get("/api/v1/clocks?customer=" + customer)
                .then()
                .body("items.reading", hasItems("breached")));
        assertThat(scene.count("select count(*) from timer where ticket_id = ?", ticket.id()))
                .isZero();
        assertThat(scene.count("select count(*) from notice where ticket_id = ?", ticket.id()))
                .isZero();
    }

    @Test
    void a_rule_that_finds_nobody_is_a_visible_failure() {
        // Given
        UUID customer = scene.customerWithAgreement("PT2S", "PT1S", "PT1H");
        // When
        TicketTeller ticket = TicketTeller.of(customer).raised(clock.instant());
        // Then
        await().untilAsserted(() -> as("manager")
                .get("/api/v1/notices?state=failed")
                .then()
                .statusCode(200)
                .body("items.findAll { it.ticket == '" + ticket.id() + "' }.size()", equalTo(1))
                .body("items.find { it.ticket == '" + ticket.id() + "' }.sentAt", nullValue()));
    }

    private io.restassured.response.ValidatableResponse acknowledge(String who, String escalation) {
        return as(who).contentType("application/json")
                .body("{\"note\":\"on it\"}")
                .post("/api/v1/escalations/" + escalation + "/acknowledgements")
                .then()
                .statusCode(200);
    }

    private String escalationOf(TicketTeller ticket) {
        return await().until(
                        () -> as("supervisor")
                                .get("/api/v1/escalations?state=waiting&limit=200")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("items.find { it.clock.ticket.number == '" + ticket.number() + "' }?.id"),
                        found -> found != null);
    }

    private long pending(TicketTeller ticket, String target) {
        return scene.count(
                "select count(*) from timer t join clock c on c.id = t.clock_id"
                        + " where t.ticket_id = ? and c.target = ? and t.fired_at is null",
                ticket.id(),
                target);
    }

    private static MimeMessage awaitMail(String address, TicketTeller ticket, String subject) {
        return await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> mails(address, ticket), found -> found.stream()
                        .anyMatch(mail -> subject(mail).contains(subject)))
                .stream()
                .filter(mail -> subject(mail).contains(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<MimeMessage> mails(String address, TicketTeller ticket) {
        return MailCatcher.to(address).stream()
                .filter(mail -> text(mail).contains(ticket.number()))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(MimeMessage mail) {
        return MailCatcher.text(mail);
    }

    private static RequestSpecification as(String username) {
        String role = username.equals("manager") ? "service-manager" : username;
        return given().header("Authorization", Tokens.staff(username, role).bearer());
    }
}
