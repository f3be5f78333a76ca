package io.weibao.sla.clock;

import static java.util.stream.Collectors.toMap;

import io.weibao.kit.rows.Rows;
import io.weibao.sla.clock.ClockExplanation.BreachView;
import io.weibao.sla.clock.ClockExplanation.CalendarView;
import io.weibao.sla.clock.ClockExplanation.FactView;
import io.weibao.sla.clock.ClockExplanation.MilestoneView;
import io.weibao.sla.clock.ClockExplanation.RowView;
import io.weibao.sla.clock.ClockExplanation.SegmentView;
import io.weibao.sla.clock.ClockExplanation.WaitView;
import io.weibao.sla.fact.ServiceHistory;
import io.weibao.sla.fact.Wait;
import io.weibao.sla.target.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Explains stored clocks by computing them once more from their facts. */
@ApplicationScoped
class Explanations {

    private final Rows rows;
    private final TrackedTickets tickets;
    private final TicketCases cases;

    Explanations(Rows rows, TrackedTickets tickets, TicketCases cases) {
        this.rows = rows;
        this.tickets = tickets;
        this.cases = cases;
    }

    /** What decides the clocks of a ticket, by its number or id; empty when it has none or is not there for the caller. */
    Optional<TicketCase> caseOf(String ticket) {
        return tickets.named(ticket)
                .flatMap(found -> cases.of(List.of(found.id())).stream().findFirst());
    }

    Optional<ClockExplanation> of(UUID id, Instant asOf) {
        return rows.first("select * from clock where id = ?", Clocks::clock, id)
                .flatMap(stored -> cases.of(List.of(stored.ticket())).stream()
                        .findFirst()
                        .flatMap(each -> explained(each, stored, asOf)));
    }

    private Optional<ClockExplanation> explained(TicketCase each, StoredClock stored, Instant asOf) {
        return same(each, stored, asOf).map(clock -> explain(each, stored, clock, asOf));
    }

    private static Optional<Clock> same(TicketCase each, StoredClock stored, Instant asOf) {
        return each.evaluate(asOf).clocks().stream()
                .filter(clock -> clock.target().id().equals(stored.target()) && clock.cycle() == stored.cycle())
                .findFirst();
    }

    private ClockExplanation explain(TicketCase each, StoredClock stored, Clock clock, Instant asOf) {
        List<Wait> waits = ServiceHistory.of(
                        each.facts(), each.agreement().terms().reopenGrace(), asOf)
                .map(ServiceHistory::waits)
                .orElse(List.of());
        Map<String, Timer> fired = fired(stored);
        return new ClockExplanation(
                ClockViews.computed(each, clock),
                clock.deadline().duration(),
                RowView.of(clock.deadline().row()),
                clock.elapsed(),
                new CalendarView(
                        clock.target().calendar(),
                        clock.deadline().calendarVersion(),
                        clock.deadline().provisional()),
                each.facts().stream().map(FactView::of).toList(),
                clock.segments().stream().map(SegmentView::of).toList(),
                waits.stream().map(wait -> WaitView.of(wait, clock)).toList(),
                WhatIfs.of(each, clock, waits, asOf),
                clock.pastBreaches().stream().map(BreachView::of).toList(),
                clock.milestones().stream()
                        .map(milestone -> MilestoneView.of(milestone, fired.get(Timer.key(milestone))))
                        .toList());
    }

    private Map<String, Timer> fired(StoredClock stored) {
        return rows
                .query(
                        "select * from timer where clock_id = ? and generation = ? and fired_at is not null",
                        Timers::timer,
                        stored.id(),
                        stored.generation())
                .stream()
                .collect(toMap(Timer::key, timer -> timer));
    }
}
