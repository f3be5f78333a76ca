package io.weibao.ticket.desk;

import io.weibao.kit.text.OneLine;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Impact;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.TicketKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports.
 *
 * @param customer named by the provider's people; everybody else reports for the own customer
 * @param impact gives the provisional level; a level said outright goes with no impact
 * @param receivedAt when the provider received it, if that was earlier; said by provider and partners only
 * @param requester somebody of the customer on whose behalf the provider or a partner reports
 * @param call for the hotline: a call that a person answered is also the response
 * @param answer a consultation that is answered at once
 * @param close and is over with that
 */
@Schema(description = "What somebody reports: a consultation or a defect.")
public record RaiseTicket(
        @NotNull TicketKind kind,
        @Nullable UUID customer,
        @Nullable UUID system,
        @Nullable UUID department,
        @NotBlank @OneLine @Size(max = TITLE) String title,
        @NotBlank @Size(max = TicketAction.TEXT) String description,
        @Nullable Impact impact,
        @Nullable FaultLevel level,
        @Nullable Boolean businessStopped,
        @Nullable Channel channel,
        @Nullable Instant receivedAt,
        @Nullable UUID requester,
        @Nullable @Valid Call call,
        @Nullable @Size(max = TicketAction.TEXT) String answer,
        @Nullable Boolean close) {

    /** How many characters a title may have. */
    static final int TITLE = 200;

    /** III if nobody said anything: an error or warning that stops no one. */
    FaultLevel provisionalLevel() {
        if (level != null) {
            return level;
        }
        return impact == null ? FaultLevel.III : impact.provisionalLevel();
    }

    boolean stopsBusiness() {
        return businessStopped == null ? impact == Impact.SYSTEM_DOWN : businessStopped;
    }

    Channel channelOrDefault() {
        return channel != null ? channel : call != null ? Channel.HOTLINE : Channel.WEB;
    }

    boolean closesAtOnce() {
        return Boolean.TRUE.equals(close);
    }

    boolean isAnswered() {
        return answer != null && !answer.isBlank();
    }
}
