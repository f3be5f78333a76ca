package io.weibao.sla.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.test.MailCatcher;
import io.weibao.kit.test.MovableClock;
import io.weibao.kit.test.Token;
import io.weibao.kit.test.Tokens;
import io.weibao.sla.Scene;
import io.weibao.sla.wire.TicketTeller;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeDeliveryConsumerTest {

    @Inject
    Scene scene;

    @Inject
    MovableClock clock;

    private boolean serverIsGone;

    @BeforeEach
    void staff() {
        scene.staff();
    }

    @AfterEach
    void everythingIsThereAgain() {
        clock.reset();
        if (serverIsGone) {
            MailCatcher.open();
        }
    }

    @Test
    void a_mail_waits_until_the_server_is_back() {
        // Given
        goAway();
        TicketTeller ticket = escalated();
        await().until(() -> tried(ticket) >= 1);
        // When
        comeBack();
        clock.advance(Duration.ofMinutes(15));
        // Then
        // A try under way when the server came back waits for its own end first.
        await().atMost(Duration.ofSeconds(40)).until(() -> count(ticket, "sent") == 2);
        assertThat(MailCatcher.to("supervisor@weibao.example"))
                .anyMatch(mail -> MailCatcher.text(mail).contains(ticket.number()));
    }

    @Test
    void after_eight_tries_a_notice_has_failed_and_everybody_concerned_can_see_it() {
        // Given
        goAway();
        TicketTeller ticket = escalated();
        // When
        for (int tries = 1; tries <= NoticeDesk.MOST_TRIES; tries++) {
            int reached = tries;
            await().until(() -> tried(ticket) >= reached);
            clock.advance(Duration.ofMinutes(15));
        }
        // Then
        await().until(() -> count(ticket, "failed") == 2);
        given().header("Authorization", Tokens.staff("supervisor", "supervisor").bearer())
                .get("/api/v1/notices?state=failed&limit=200")
                .then()
                .statusCode(200)
                .body("items.ticket", hasItem(ticket.id().toString()));
    }

    @Test
    void a_mail_is_decent_and_says_it_in_the_readers_language() throws Exception {
        // When
        TicketTeller ticket = escalated();
        // Then
        MimeMessage mail = await().until(
                        () -> MailCatcher.to("engineer@weibao.example").stream()
                                .filter(one -> MailCatcher.text(one).contains(ticket.number()))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
        assertThat(mail.getSubject()).startsWith("【维保】" + ticket.number() + " 解决自");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).endsWith("@weibao.example>");
        assertThat(MailCatcher.text(mail))
                .contains("依据: 3.2 按时解决", "http://console.test/tickets/" + ticket.number(), "<html lang=\"zh\">");
    }

    @Test
    void pauses_grow_and_end_within_a_quarter_of_an_hour() {
        assertThat(NoticeDesk.pauseAfter(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(NoticeDesk.pauseAfter(4)).isEqualTo(Duration.ofSeconds(40));
        assertThat(NoticeDesk.pauseAfter(NoticeDesk.MOST_TRIES)).isLessThan(Duration.ofMinutes(15));
    }

    /** Breaks its promise at once: the engineer and the supervisor are told. */
    private TicketTeller escalated() {
        UUID customer = scene.customerWithAgreement("PT1S", "PT1S", "PT500H");
        TicketTeller ticket =
                TicketTeller.of(customer).assignedTo(Token.idOf("engineer")).raised(clock.instant());
        await().until(() -> scene.count("select count(*) from notice where ticket_id = ?", ticket.id()) == 2);
        return ticket;
    }

    private void goAway() {
        MailCatcher.close();
        serverIsGone = true;
    }

    private void comeBack() {
        MailCatcher.open();
        serverIsGone = false;
    }

    private long tried(TicketTeller ticket) {
        return scene.count("select min(tries) as count from notice where ticket_id = ?", ticket.id());
    }

    private long count(TicketTeller ticket, String state) {
        return scene.count("select count(*) from notice where ticket_id = ? and state = ?", ticket.id(), state);
    }
}
