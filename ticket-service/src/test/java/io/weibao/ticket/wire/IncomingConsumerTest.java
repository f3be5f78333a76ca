package io.weibao.ticket.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.test.EventProbe;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What other services say reaches the desk once and in order, whatever is sent twice, early or with fields nobody knows. */
@QuarkusTest
@WithTestResource(WeibaoStack.class)
class IncomingConsumerTest {

    private static final String AGREEMENTS = "weibao.agreements.v1";
    private static final String CLOCKS = "weibao.clocks.v1";

    @Inject
    UnitOfWork work;

    @Inject
    DataSource database;

    @Test
    void consentIsAskedWhereTheAgreementSaysSoFromTheDayItHolds() {
        UUID customer = UUID.randomUUID();

        tellAgreement(UUID.randomUUID(), 1, agreement(customer, null, "2026-01-01T00:00:00Z", true));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(consentRequired(customer, null, "2026-02-01T00:00:00Z"))
                        .isTrue());
        assertThat(consentRequired(customer, null, "2025-12-31T23:59:59Z")).isFalse();
        assertThat(consentRequired(UUID.randomUUID(), null, "2026-02-01T00:00:00Z"))
                .isFalse();
    }

    @Test
    void theAgreementOfASystemGoesBeforeTheCustomers() {
        UUID customer = UUID.randomUUID();
        UUID system = UUID.randomUUID();

        tellAgreement(UUID.randomUUID(), 1, agreement(customer, null, "2026-01-01T00:00:00Z", false));
        tellAgreement(UUID.randomUUID(), 1, agreement(customer, system, "2026-01-01T00:00:00Z", true));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(consentRequired(customer, system, "2026-02-01T00:00:00Z"))
                        .isTrue());
        assertThat(consentRequired(customer, UUID.randomUUID(), "2026-02-01T00:00:00Z"))
                .isFalse();
    }

    @Test
    void aLaterVersionWaitsForTheOneBeforeIt() {
        UUID customer = UUID.randomUUID();
        UUID id = UUID.randomUUID();

        tellAgreement(id, 2, agreement(customer, null, "2026-01-01T00:00:00Z", true));
        tellAgreement(id, 1, agreement(customer, null, "2026-01-01T00:00:00Z", false));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(consentRequired(customer, null, "2026-02-01T00:00:00Z"))
                        .isTrue());
    }

    @Test
    void aBreachToldTwiceIsKeptOnce() {
        UUID ticket = UUID.randomUUID();
        String breach = """
                {"ticket":{"id":"%s","number":"DEF-2026-000001","customer":"%s","title":"unknown to us"},
                 "clock":{"id":"%s","target":"response","name":{"zh":"响应","en":"Response"},"dueAt":"2026-03-02T03:00:00Z",
                          "reading":"breached","clause":{"ref":"6"}},
                 "at":"2026-03-02T03:00:00Z","plannedAt":"2026-03-02T03:00:00Z","late":false,"somethingNew":[1]}
                """.formatted(ticket, Tokens.ACME, UUID.randomUUID());

        tell(CLOCKS, ticket, 1, "io.weibao.sla.clock-started.v1", "{}");
        tell(CLOCKS, ticket, 2, "io.weibao.sla.clock-breached.v1", breach);
        tell(CLOCKS, ticket, 2, "io.weibao.sla.clock-breached.v1", breach);
        tell(CLOCKS, ticket, 3, "io.weibao.sla.something-nobody-knows.v1", "{\"x\":1}");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(count(
                        "select count(*) from inbox_position where event_key = ? and sequence = 3", ticket.toString()))
                .isEqualTo(1));
        assertThat(count("select count(*) from ticket_breach where ticket_id = ?::uuid", ticket.toString()))
                .isEqualTo(1);
    }

    private static String agreement(UUID customer, @Nullable UUID system, String from, boolean consent) {
        String id = UUID.randomUUID().toString();
        return """
                {"id":"%s","customer":"%s","system":%s,"validFrom":"%s","validUntil":null,"consentRequired":%s,
                 "name":{"zh":"协议","en":"Agreement"},"somethingNew":{"a":1}}
                """.formatted(id, customer, system == null ? "null" : "\"" + system + "\"", from, consent);
    }

    private static void tellAgreement(UUID id, long sequence, String data) {
        String withId = data.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + id + "\"");
        tell(AGREEMENTS, id, sequence, "io.weibao.sla.agreement-recorded.v1", withId);
    }

    private static void tell(String topic, UUID key, long sequence, String type, String data) {
        Map<String, String> headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", type,
                "ce_source", "/weibao/sla-service",
                "ce_subject", "a subject",
                "ce_time", "2026-03-02T03:00:00Z",
                "ce_sequence", Long.toString(sequence),
                "ce_origin", "live",
                "content-type", "application/json");
        EventProbe.send(topic, key.toString(), headers, data);
    }

    private boolean consentRequired(UUID customer, @Nullable UUID system, String at) {
        String question = "select count(*) where consent_required('%s', %s, '%s')"
                .formatted(customer, system == null ? "null" : "'" + system + "'", at);
        return count(question, null) == 1;
    }

    private long count(String query, @Nullable String parameter) {
        return work.reading(Scope.everything(), () -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(query)) {
                if (parameter != null) {
                    statement.setString(1, parameter);
                }
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
