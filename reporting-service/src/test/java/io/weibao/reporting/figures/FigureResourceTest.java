package io.weibao.reporting.figures;

import static io.weibao.reporting.Scene.as;
import static io.weibao.reporting.figures.FigureCalls.figures;
import static io.weibao.reporting.figures.FigureCalls.figuresRaw;
import static io.weibao.reporting.figures.FigureCalls.summary;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.reporting.Scene;
import io.weibao.reporting.wire.ClockTeller;
import io.weibao.reporting.wire.CustomerTeller;
import io.weibao.reporting.wire.RoundTeller;
import io.weibao.reporting.wire.TicketTeller;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FigureResourceTest {

    private static final Instant OCTOBER_5 = Instant.parse("2026-10-05T01:00:00Z");

    @Inject
    Scene scene;

    @Test
    void a_month_is_counted_in_the_customers_zone() {
        // Given
        CustomerTeller customer = scene.customer();
        TicketTeller last = TicketTeller.of(customer.id()).raised(Instant.parse("2026-09-30T15:59:59Z"));
        TicketTeller first = TicketTeller.of(customer.id()).raised(Instant.parse("2026-09-30T16:00:00Z"));
        scene.await(last);
        scene.await(first);
        // Then
        summary(customer, "month=2026-09").body("counts.raised", equalTo(1)).body("zone", equalTo("Asia/Shanghai"));
        summary(customer, "month=2026-10")
                .body("counts.raised", equalTo(1))
                .body("from", equalTo("2026-10-01"))
                .body("to", equalTo("2026-10-31"));
        summary(customer, "from=2026-09-30&to=2026-10-01").body("counts.raised", equalTo(2));
    }

    @Test
    void what_happened_to_tickets_is_counted_when_it_happened() {
        // Given
        CustomerTeller customer = scene.customer();
        UUID erp = customer.system("ERP");
        TicketTeller ticket = TicketTeller.of(customer.id())
                .ofSystem(erp, "ERP")
                .raised(OCTOBER_5)
                .responded(OCTOBER_5.plusSeconds(1800))
                .resolved(OCTOBER_5.plusSeconds(36_000))
                .reopened(OCTOBER_5.plusSeconds(72_000))
                .resolved(OCTOBER_5.plusSeconds(90_000))
                .closed(Instant.parse("2026-11-02T01:00:00Z"));
        TicketTeller other = TicketTeller.of(customer.id())
                .with("kind", "CONSULTATION")
                .with("channel", "HOTLINE")
                .with("level", "IV")
                .raised(OCTOBER_5)
                .cancelled(OCTOBER_5.plusSeconds(60));
        scene.await(ticket);
        scene.await(other);
        // Then
        summary(customer, "month=2026-10")
                .body("counts.raised", equalTo(2))
                .body("counts.openAgain", equalTo(0))
                .body("counts.ended", equalTo(1))
                .body("counts.resolvedAtEnd", equalTo(1))
                .body("counts.resolved", equalTo(2))
                .body("counts.reopened", equalTo(1))
                .body("counts.closed", equalTo(0))
                .body("counts.cancelled", equalTo(1))
                .body("counts.openAtEnd", equalTo(1))
                .body("responseHours.median", equalTo(0.5f))
                .body("resolutionHours.n", equalTo(2))
                .body("resolutionHours.least", equalTo(10.0f))
                .body("resolutionHours.greatest", equalTo(15.0f))
                .body(share("kind", "CONSULTATION"), equalTo(1))
                .body(share("channel", "HOTLINE"), equalTo(1))
                .body(share("system", "ERP"), equalTo(1))
                .body(share("state", "CANCELLED"), equalTo(1));
        summary(customer, "month=2026-11").body("counts.closed", equalTo(1)).body("counts.openAtEnd", equalTo(0));
        summary(customer, "month=2026-10&system=" + erp).body("counts.raised", equalTo(1));
    }

    @Test
    void open_before_with_what_came_and_without_what_ended_is_open_after() {
        // Given
        CustomerTeller customer = scene.customer();
        Instant november2 = Instant.parse("2026-11-02T01:00:00Z");
        TicketTeller ticket = TicketTeller.of(customer.id())
                .raised(OCTOBER_5)
                .resolved(OCTOBER_5.plusSeconds(60))
                .closed(OCTOBER_5.plusSeconds(120))
                .closed(OCTOBER_5.plusSeconds(180))
                .reopened(november2);
        scene.await(ticket);
        scene.await(TicketTeller.of(customer.id()).raised(OCTOBER_5));
        // Then
        summary(customer, "month=2026-10")
                .body("counts.openBefore", equalTo(0))
                .body("counts.raised", equalTo(2))
                .body("counts.openAgain", equalTo(0))
                .body("counts.closed", equalTo(2))
                .body("counts.ended", equalTo(1))
                .body("counts.openAtEnd", equalTo(1))
                .body("counts.resolvedAtEnd", equalTo(0));
        summary(customer, "month=2026-11")
                .body("counts.openBefore", equalTo(1))
                .body("counts.raised", equalTo(0))
                .body("counts.openAgain", equalTo(1))
                .body("counts.ended", equalTo(0))
                .body("counts.openAtEnd", equalTo(2));
    }

    @Test
    void promises_are_kept_broken_or_running_and_a_broken_one_stays_so() {
        // Given
        CustomerTeller customer = scene.customer();
        Instant due = OCTOBER_5.plus(Duration.ofHours(12));
        ticketWithClock(customer).met("resolution", OCTOBER_5.plusSeconds(60));
        ticketWithClock(customer).met("resolution", OCTOBER_5.plusSeconds(90));
        ticketWithClock(customer).breached("resolution", due).metLate("resolution", due.plusSeconds(60));
        ticketWithClock(customer).breached("resolution", due).cancelled("resolution", due.plusSeconds(60));
        ticketWithClock(customer).cancelled("resolution", OCTOBER_5.plusSeconds(60));
        ticketWithClock(customer);
        awaitClocks(customer, 6);
        // Then
        summary(customer, "month=2026-10")
                .body("compliance", hasSize(1))
                .body("compliance[0].target", equalTo("resolution"))
                .body("compliance[0].label.zh", equalTo("目标 resolution"))
                .body("compliance[0].kept", equalTo(2))
                .body("compliance[0].broken", equalTo(2))
                .body("compliance[0].running", equalTo(1))
                .body("compliance[0].n", equalTo(4))
                .body("compliance[0].rate", equalTo(0.5f));
    }

    @Test
    void a_clock_that_starts_again_is_no_longer_met() {
        // Given
        CustomerTeller customer = scene.customer();
        TicketTeller ticket = TicketTeller.of(customer.id()).raised(OCTOBER_5);
        ClockTeller clock = ClockTeller.of(ticket)
                .started("resolution", OCTOBER_5, OCTOBER_5.plusSeconds(7200))
                .met("resolution", OCTOBER_5.plusSeconds(60));
        awaitClocks(customer, 1);
        // When
        clock.started("resolution", OCTOBER_5, OCTOBER_5.plusSeconds(9000));
        // Then
        await().untilAsserted(() -> summary(customer, "month=2026-10")
                .body("compliance[0].kept", equalTo(0))
                .body("compliance[0].running", equalTo(1))
                .body("compliance[0].rate", nullValue()));
    }

    @Test
    void who_does_not_answer_has_said_nothing() {
        // Given
        CustomerTeller customer = scene.customer();
        for (Integer rating : new Integer[] {5, 4, 2, null, null}) {
            TicketTeller ticket =
                    TicketTeller.of(customer.id()).raised(OCTOBER_5).replied(OCTOBER_5.plusSeconds(60));
            if (rating != null) {
                ticket.feedback(OCTOBER_5.plusSeconds(600), rating);
            }
            scene.await(ticket);
        }
        // Then
        summary(customer, "month=2026-10")
                .body("satisfaction.asked", equalTo(5))
                .body("satisfaction.answered", equalTo(3))
                .body("satisfaction.responseRate", equalTo(0.6f))
                .body("satisfaction.n", equalTo(3))
                .body("satisfaction.ratings", contains(0, 1, 0, 1, 1))
                .body("satisfaction.mean", equalTo(3.6666667f))
                .body("satisfaction.low", equalTo(1.0f))
                .body("satisfaction.high", equalTo(5.0f));
    }

    @Test
    void feedback_without_a_rating_is_no_rating() {
        // Given
        CustomerTeller customer = scene.customer();
        TicketTeller ticket = TicketTeller.of(customer.id())
                .raised(OCTOBER_5)
                .replied(OCTOBER_5.plusSeconds(60))
                .feedback(OCTOBER_5.plusSeconds(90), null);
        scene.await(ticket);
        // Then
        summary(customer, "month=2026-10")
                .body("satisfaction.asked", equalTo(1))
                .body("satisfaction.answered", equalTo(0))
                .body("satisfaction.mean", nullValue());
    }

    @Test
    void a_month_without_anything_is_zeros_and_no_data() {
        // Given
        CustomerTeller customer = scene.customer();
        // Then
        summary(customer, "month=2026-10")
                .body("counts.raised", equalTo(0))
                .body("counts.openAtEnd", equalTo(0))
                .body("compliance", empty())
                .body("resolutionHours.n", equalTo(0))
                .body("resolutionHours.median", nullValue())
                .body("satisfaction.responseRate", nullValue())
                .body("inspections.completed", equalTo(0));
        figures("pareto", customer, "month=2026-10").body("bars", empty()).body("total", equalTo(0));
        figures("control-chart", customer, "month=2026-10")
                .body("points", empty())
                .body("limits", nullValue());
        figures("trend", customer, "metric=compliance&from=2026-08-01&to=2026-10-31")
                .body("points", hasSize(3))
                .body("points.value", everyItem(nullValue()));
    }

    @Test
    void inspections_count_by_the_day_they_were_planned_for() {
        // Given
        CustomerTeller customer = scene.customer();
        UUID plan = UUID.randomUUID();
        RoundTeller done = RoundTeller.of(customer.id(), plan, null, LocalDate.parse("2026-10-31"))
                .opened(OCTOBER_5);
        done.finding("tablespace", "database", "Tablespace 95 % full", null, null, OCTOBER_5.plusSeconds(60));
        done.completed(Instant.parse("2026-11-02T02:00:00Z"), "ATTENTION");
        RoundTeller.of(customer.id(), plan, null, LocalDate.parse("2026-10-01"))
                .missed(Instant.parse("2026-10-30T02:00:00Z"));
        RoundTeller.of(customer.id(), plan, null, LocalDate.parse("2026-11-01")).opened(OCTOBER_5);
        await().until(() -> scene.count(
                        "select count(*) from live_inspection_round where customer_id = ? and (sequence = 3 or month <> '2026-10' or"
                                + " state = 'MISSED')",
                        customer.id())
                == 3);
        // Then
        summary(customer, "month=2026-10")
                .body("inspections.completed", equalTo(1))
                .body("inspections.missed", equalTo(1))
                .body("inspections.open", equalTo(0))
                .body("inspections.findings", equalTo(1))
                .body("inspections.overdue", equalTo(0))
                .body("inspections.undone.month", contains("2026-10"))
                .body("inspections.undone.missed", contains(true));
        summary(customer, "month=2026-11").body("inspections.open", equalTo(1));
    }

    @Test
    void rounds_that_should_have_been_made_are_named() {
        // Given
        CustomerTeller customer = scene.customer();
        UUID erp = customer.system("ERP");
        RoundTeller round = RoundTeller.of(customer.id(), UUID.randomUUID(), erp, LocalDate.parse("2026-10-12"))
                .opened(OCTOBER_5);
        await().until(() -> scene.count("select count(*) from live_inspection_round where id = ?", round.id()) == 1);
        // Then
        summary(customer, "month=2026-10&system=" + erp)
                .body("inspections.open", equalTo(1))
                .body("inspections.overdue", equalTo(1))
                .body("inspections.undone", hasSize(1))
                .body("inspections.undone[0].customer", equalTo(customer.name()))
                .body("inspections.undone[0].system", equalTo("ERP"))
                .body("inspections.undone[0].plan", equalTo("月度巡检"))
                .body("inspections.undone[0].scheduledFor", equalTo("2026-10-12"))
                .body("inspections.undone[0].missed", equalTo(false));
    }

    @Test
    void a_promise_is_not_broken_when_facts_of_earlier_arrive_late() {
        // Given
        CustomerTeller customer = scene.customer();
        Instant due = OCTOBER_5.plus(Duration.ofHours(12));
        ticketWithClock(customer).breached("resolution", due).met("resolution", due.minusSeconds(60));
        await().until(() -> scene.count(
                        "select count(*) from live_clock where customer_id = ? and met_at is not null", customer.id())
                == 1);
        // Then
        summary(customer, "month=2026-10")
                .body("compliance[0].kept", equalTo(1))
                .body("compliance[0].broken", equalTo(0));
    }

    @Test
    void escalations_are_counted_with_what_became_of_them() {
        // Given
        CustomerTeller customer = scene.customer();
        Instant due = OCTOBER_5.plus(Duration.ofHours(12));
        UUID heard = UUID.randomUUID();
        ticketWithClock(customer)
                .breached("resolution", due)
                .escalated("resolution", heard, due, due)
                .acknowledged("resolution", heard, due.plusSeconds(30));
        ticketWithClock(customer)
                .breached("resolution", due)
                .escalated("resolution", UUID.randomUUID(), due, due.plusSeconds(600));
        await().until(() -> scene.count(
                        "select count(*) from live_escalation where customer_id = ? and (late or acknowledged_at is not null)",
                        customer.id())
                == 2);
        // Then
        summary(customer, "month=2026-10")
                .body("escalations.raised", equalTo(2))
                .body("escalations.acknowledged", equalTo(1))
                .body("escalations.late", equalTo(1));
    }

    @Test
    void a_period_must_be_one() {
        CustomerTeller customer = scene.customer();
        refused(customer, "month=2026-13", "/month", "invalid-value");
        refused(customer, "month=2027-01", "/month", "period-in-the-future");
        refused(customer, "from=2026-10-02&to=2026-10-01", "/to", "period-backwards");
        refused(customer, "from=2020-01-01&to=2026-01-01", "/to", "period-too-long");
        refused(customer, "month=2026-10&from=2026-10-01", "/month", "month-or-days");
        refused(customer, "from=2026-10-01", "/month", "month-or-days");
        refused(customer, "from=2026-02-30&to=2026-03-01", "/from", "invalid-value");
        refused(customer, "from=-999999999-01-01&to=2026-01-01", "/from", "invalid-value");
        figuresRaw("control-chart?metric=tickets-raised&month=2026-10&customer=" + customer.id())
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-choice"));
        figuresRaw("pareto?by=weather&month=2026-10").statusCode(422);
        figuresRaw("summary?month=2026-10&customer=").statusCode(422);
        figuresRaw("summary?month=2026-10&customer=nobody").statusCode(422);
    }

    @Test
    void a_customers_people_see_their_own_figures_and_no_others() {
        // Given
        CustomerTeller one = scene.customer();
        CustomerTeller other = scene.customer();
        scene.await(TicketTeller.of(one.id()).raised(OCTOBER_5));
        scene.await(TicketTeller.of(other.id()).raised(OCTOBER_5));
        // Then
        as("lead", one.id(), "customer-lead")
                .get("/api/v1/figures/summary?month=2026-10")
                .then()
                .statusCode(200)
                .body("customer", equalTo(one.id().toString()))
                .body("counts.raised", equalTo(1));
        for (String path : List.of("summary", "pareto", "control-chart", "trend")) {
            as("lead", one.id(), "customer-lead")
                    .get("/api/v1/figures/" + path + "?month=2026-10&customer=" + other.id())
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"));
        }
        as("someone", one.id(), "applicant")
                .get("/api/v1/figures/summary?month=2026-10")
                .then()
                .statusCode(403);
    }

    private static String share(String by, String key) {
        return "breakdowns.find { it.by == '" + by + "' }.shares.find { it.key == '" + key + "' }.count";
    }

    private static ClockTeller ticketWithClock(CustomerTeller customer) {
        TicketTeller ticket = TicketTeller.of(customer.id()).raised(OCTOBER_5);
        return ClockTeller.of(ticket).started("resolution", OCTOBER_5, OCTOBER_5.plus(Duration.ofHours(12)));
    }

    private void awaitClocks(CustomerTeller customer, int count) {
        await().until(() -> scene.count(
                        "select count(*) from live_clock c join live_ticket t on t.id = c.ticket_id where c.customer_id = ?",
                        customer.id())
                == count);
        await().until(() -> scene.count(
                        "select count(*) from live_clock where customer_id = ? and broken_at is null and met_at is null"
                                + " and cancelled_at is null",
                        customer.id())
                <= 1);
    }

    private static void refused(CustomerTeller customer, String period, String pointer, String slug) {
        figuresRaw("summary?customer=" + customer.id() + "&" + period)
                .statusCode(422)
                .body("type", equalTo("/problems/" + slug))
                .body("errors[0].pointer", equalTo(pointer));
    }
}
