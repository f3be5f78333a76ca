package io.weibao.reporting.figures;

import static io.weibao.reporting.Scene.as;
import static io.weibao.reporting.Scene.get;
import static io.weibao.reporting.figures.FigureCalls.figures;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.reporting.Scene;
import io.weibao.reporting.wire.CustomerTeller;
import io.weibao.reporting.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChartResourceTest {

    private static final Instant OCTOBER_5 = Instant.parse("2026-10-05T01:00:00Z");

    @Inject
    Scene scene;

    @Test
    void a_customers_people_read_what_a_figure_means_and_no_sql() {
        UUID customer = scene.customer().id();
        for (String path : List.of("metrics", "trend?month=2026-10")) {
            String metric = path.equals("metrics") ? "[0]" : "metric";
            as("lead", customer, "customer-lead")
                    .get("/api/v1/figures/" + path)
                    .then()
                    .statusCode(200)
                    .body(metric + ".formula.zh", notNullValue())
                    .body(metric + ".formula.en", notNullValue())
                    .body(metric + ".sql", nullValue());
            as("manager", "service-manager")
                    .get("/api/v1/figures/" + path)
                    .then()
                    .body(metric + ".sql", containsString("select"));
        }
    }

    @Test
    void tickets_without_a_cause_are_counted_apart_from_causes() {
        // Given
        CustomerTeller customer = scene.customer();
        raiseWithCloseCode(customer, "code 6", 4);
        raiseWithCloseCode(customer, "code 7", 1);
        for (int i = 0; i < 5; i++) {
            scene.await(TicketTeller.of(customer.id())
                    .with("nature", i < 2 ? null : "TECHNICAL")
                    .raised(OCTOBER_5));
        }
        // Then
        figures("pareto", customer, "by=cause&month=2026-10")
                .body("total", equalTo(10))
                .body("unstated", equalTo(5))
                .body("bars.key", contains("code 6", "code 7"))
                .body("bars.cumulative", contains(0.8f, 1.0f))
                .body("bars.vital", contains(true, false));
    }

    @Test
    void the_cause_written_when_a_ticket_was_solved_is_its_cause() {
        // Given
        CustomerTeller customer = scene.customer();
        scene.await(TicketTeller.of(customer.id()).raised(OCTOBER_5).resolved(OCTOBER_5.plusSeconds(3600)));
        // Then
        figures("pareto", customer, "by=cause&month=2026-10")
                .body("unstated", equalTo(0))
                .body("bars.key", contains("Disk full"));
    }

    @Test
    void a_pareto_draws_the_line_at_eighty_percent() {
        // Given
        CustomerTeller customer = scene.customer();
        raiseWithCloseCode(customer, "code 6", 7);
        raiseWithCloseCode(customer, "code 7", 2);
        raiseWithCloseCode(customer, "code 9", 1);
        // Then
        figures("pareto", customer, "by=cause&month=2026-10")
                .body("total", equalTo(10))
                .body("line", equalTo(0.8f))
                .body("bars.key", contains("code 6", "code 7", "code 9"))
                .body("bars.count", contains(7, 2, 1))
                .body("bars.cumulative", contains(0.7f, 0.9f, 1.0f))
                .body("bars.vital", contains(true, true, false));
    }

    @Test
    void a_control_chart_needs_six_points_and_then_shows_what_is_beyond() {
        // Given
        CustomerTeller customer = scene.customer();
        int[] hours = {10, 11, 9, 10, 12, 10, 60};
        for (int i = 0; i < hours.length; i++) {
            Instant raised = OCTOBER_5.plus(Duration.ofDays(i));
            scene.await(
                    TicketTeller.of(customer.id()).raised(raised).resolved(raised.plus(Duration.ofHours(hours[i]))));
        }
        // Then
        figures("control-chart", customer, "metric=resolution-time&from=2026-10-01&to=2026-10-09")
                .body("limits", nullValue())
                .body("points", hasSize(5));
        figures("control-chart", customer, "metric=resolution-time&month=2026-10")
                .body("points.value", contains(10f, 11f, 9f, 10f, 12f, 10f, 60f))
                .body("points[1].movingRange", equalTo(1.0f))
                .body("limits.centre", equalTo(17.428572f))
                .body("limits.lower", equalTo(0.0f))
                .body("limits.upper.toDouble()", closeTo(17.428571 + 3 * (58.0 / 6) / 1.128, 0.001))
                .body("violations.find { it.rule == 'BEYOND_LIMITS' }.first", equalTo(6));
    }

    @Test
    void a_trend_has_every_month() {
        // Given
        CustomerTeller customer = scene.customer();
        scene.await(TicketTeller.of(customer.id()).raised(Instant.parse("2026-08-10T00:00:00Z")));
        scene.await(TicketTeller.of(customer.id()).raised(OCTOBER_5));
        // Then
        figures("trend", customer, "metric=tickets-raised&from=2026-08-01&to=2026-10-31")
                .body("metric.key", equalTo("tickets-raised"))
                .body("points.month", contains("2026-08", "2026-09", "2026-10"))
                .body("points.value", contains(1f, 0f, 1f));
    }

    @Test
    void every_metric_says_what_it_is() {
        get("/api/v1/figures/metrics")
                .statusCode(200)
                .body("key", hasItems("tickets-raised", "compliance", "resolution-time", "satisfaction"))
                .body("label.zh", everyItem(notNullValue()))
                .body("formula.en", everyItem(not(equalTo(""))));
    }

    private static void raiseWithCloseCode(CustomerTeller customer, String code, int times) {
        for (int i = 0; i < times; i++) {
            TicketTeller.of(customer.id())
                    .with("raisedAt", OCTOBER_5.toString())
                    .importedRow(OCTOBER_5, Map.of("closeCode", code), List.of(TicketTeller.fact("raised", OCTOBER_5)));
        }
        await().until(() -> figures("pareto", customer, "month=2026-10")
                                .extract()
                                .path("bars.find { it.key == '" + code + "' }?.count")
                        instanceof Integer count
                && count == times);
    }
}
