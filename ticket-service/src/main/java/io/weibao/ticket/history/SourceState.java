package io.weibao.ticket.history;

import io.weibao.ticket.workflow.PauseReason;
import io.weibao.ticket.workflow.TicketState;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The states an incident has in the source, and what each means for the service: untouched, worked on, waiting, solved, ended. */
enum SourceState {
    NEW("New", null),
    ACTIVE("Active", null),
    AWAITING_USER_INFO("Awaiting User Info", PauseReason.WAITING_FOR_CUSTOMER),
    AWAITING_VENDOR("Awaiting Vendor", PauseReason.WAITING_FOR_THIRD_PARTY),
    AWAITING_PROBLEM("Awaiting Problem", PauseReason.WAITING_FOR_PROBLEM),
    AWAITING_EVIDENCE("Awaiting Evidence", PauseReason.WAITING_FOR_EVIDENCE),
    RESOLVED("Resolved", null),
    CLOSED("Closed", null);

    private final String sourceName;
    private final @Nullable PauseReason pauseReason;

    SourceState(String sourceName, @Nullable PauseReason pauseReason) {
        this.sourceName = sourceName;
        this.pauseReason = pauseReason;
    }

    static Optional<SourceState> named(String sourceName) {
        return Arrays.stream(values())
                .filter(state -> state.sourceName.equals(sourceName))
                .findFirst();
    }

    String sourceName() {
        return sourceName;
    }

    /** The reason of the pause this state stands for; none when nobody is waited for. */
    @Nullable
    PauseReason pauseReason() {
        return pauseReason;
    }

    boolean isEnded() {
        return this == RESOLVED || this == CLOSED;
    }

    /** Our state that comes nearest. Whoever signed or consented elsewhere did not do so here: no such state is entered. */
    TicketState ticketState() {
        return switch (this) {
            case NEW -> TicketState.SUBMITTED;
            case ACTIVE, AWAITING_USER_INFO, AWAITING_VENDOR, AWAITING_PROBLEM, AWAITING_EVIDENCE ->
                TicketState.RESPONDED;
            case RESOLVED -> TicketState.SOLVED;
            case CLOSED -> TicketState.CLOSED;
        };
    }
}
