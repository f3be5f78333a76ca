package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.PauseReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pause: nobody works on the ticket because somebody else is awaited.
 *
 * @param until the pause lapses then by itself; absent means until somebody resumes
 */
@Embeddable
record Wait(
        @Column(name = "pause_reason") @Enumerated(EnumType.STRING)
        PauseReason reason,

        @Column(name = "pause_since") Instant since,
        @Column(name = "pause_until") @Nullable Instant until) {

    boolean lastsAt(Instant moment) {
        return until == null || moment.isBefore(until);
    }
}
