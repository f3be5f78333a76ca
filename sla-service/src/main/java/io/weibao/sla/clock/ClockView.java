package io.weibao.sla.clock;

import io.weibao.sla.agreement.Agreement;
import io.weibao.sla.target.Clause;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clock as people see it.
 *
 * @param dueAt in a list, absent while it waits without a limit; asked for one ticket, when it would be due if it went on at once
 * @param warnsAt from then on it is at risk
 * @param pastBreaches broken under a level that no longer holds; they count all the same
 */
@Schema(name = "Clock")
public record ClockView(
        UUID id,
        TicketView ticket,
        String target,
        Text name,
        int cycle,
        String reading,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant warnsAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant breachedAt,
        List<Breaches.Past> pastBreaches,
        @Nullable PausedView paused,
        boolean provisional,
        Clause clause,
        AgreementView agreement) {

    /** The ticket of a clock, with what a list shows of it. */
    @Schema(name = "ClockTicket")
    public record TicketView(
            UUID id,
            String number,
            String title,
            String kind,
            String level,
            NamedView customer,
            @Nullable NamedView system,
            @Nullable UUID assignee,
            boolean open) {

        public static TicketView of(TrackedTicket ticket) {
            return new TicketView(
                    ticket.id(),
                    ticket.number(),
                    ticket.title(),
                    ticket.kind(),
                    ticket.level(),
                    new NamedView(ticket.customer(), ticket.customerName()),
                    NamedView.of(ticket.system(), ticket.systemName()),
                    ticket.assignee(),
                    ticket.open());
        }
    }

    /** Something with an id and a name that people know. */
    @Schema(name = "Named")
    public record NamedView(UUID id, String name) {

        static @Nullable NamedView of(@Nullable UUID id, @Nullable String name) {
            return id == null || name == null ? null : new NamedView(id, name);
        }
    }

    /** What it waits for. */
    @Schema(name = "ClockPause")
    public record PausedView(Instant since, @Nullable Instant until, String reason) {

        static @Nullable PausedView of(StoredClock clock, String reading) {
            Instant since = clock.pausedSince();
            String reason = clock.pausedFor();
            return since == null || reason == null || !reading.equals("paused")
                    ? null
                    : new PausedView(since, clock.pausedUntil(), reason);
        }
    }

    /** The version of the agreement that the ticket started under. */
    @Schema(name = "ClockAgreement")
    public record AgreementView(UUID id, int version, Text name) {

        static AgreementView of(Agreement agreement) {
            return new AgreementView(agreement.id(), agreement.version(), agreement.name());
        }
    }

    static ClockView of(
            StoredClock clock, String reading, @Nullable Instant dueAt, TrackedTicket ticket, Agreement agreement) {
        Target target = agreement.terms().target(clock.target()).orElseThrow();
        return new ClockView(
                clock.id(),
                TicketView.of(ticket),
                clock.target(),
                target.name(),
                clock.cycle(),
                reading,
                clock.startedAt(),
                dueAt,
                clock.warnAt(),
                clock.stoppedAt(),
                clock.breachedAt(),
                clock.pastBreaches(),
                PausedView.of(clock, reading),
                clock.provisional(),
                clock.clause(),
                AgreementView.of(agreement));
    }
}
