package io.weibao.sla.escalation;

import io.weibao.sla.clock.ClockView;
import io.weibao.sla.clock.ShownClock;
import io.weibao.sla.escalation.Escalation.Acknowledgement;
import io.weibao.sla.escalation.Escalations.Told;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An escalation with the clock it is about.
 *
 * @param to whom the newest step told
 * @param nextAt when somebody is told again, if nobody answers
 * @param late whether the newest notice came later than planned
 */
@Schema(name = "Escalation")
public record EscalationView(
        UUID id,
        String state,
        int step,
        Instant raisedAt,
        @Nullable Acknowledged acknowledged,
        @Nullable Instant endedAt,
        List<String> to,
        @Nullable Instant nextAt,
        boolean late,
        ClockView clock) {

    /** Who took it on, when, and what he or she said. */
    public record Acknowledged(
            UUID id, String name, Instant at, @Nullable String note) {

        static @Nullable Acknowledged of(@Nullable Acknowledgement given) {
            return given == null ? null : new Acknowledged(given.by(), given.byName(), given.at(), given.note());
        }
    }

    static EscalationView of(Escalation escalation, Told told, ShownClock clock) {
        return new EscalationView(
                escalation.id(),
                escalation.state().label(),
                escalation.step(),
                escalation.raisedAt(),
                Acknowledged.of(escalation.acknowledgement()),
                escalation.endedAt(),
                told.to(),
                told.nextAt(),
                told.late(),
                clock.view());
    }
}
