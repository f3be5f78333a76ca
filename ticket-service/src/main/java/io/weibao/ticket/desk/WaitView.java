package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.Label;
import io.weibao.ticket.workflow.PauseReason;
import io.weibao.ticket.workflow.Vocabulary;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pause as people see it: what is awaited, from whom, since when and until when. */
@Schema(name = "Waiting")
public record WaitView(
        PauseReason reason,
        Label label,
        String party,
        Instant since,
        @Nullable Instant until) {

    /** A pause as it is stored in a row; absent when it has lapsed or there is none. */
    public static @Nullable WaitView of(PauseReason reason, Instant since, @Nullable Instant until, Instant now) {
        return of(lasting(new Wait(reason, since, until), now));
    }

    static @Nullable WaitView of(@Nullable Wait wait) {
        if (wait == null) {
            return null;
        }
        PauseReason reason = wait.reason();
        return new WaitView(reason, Vocabulary.of(reason), reason.party(), wait.since(), wait.until());
    }

    private static @Nullable Wait lasting(Wait wait, Instant now) {
        return wait.lastsAt(now) ? wait : null;
    }
}
