package io.weibao.ticket.workflow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a workflow's conditions may ask of a ticket; nothing here changes it. */
public interface WorkItem {

    TicketKind kind();

    /** What it was raised as; differs from {@link #kind()} once it was converted. */
    TicketKind originalKind();

    int workflowVersion();

    TicketState state();

    FaultLevel level();

    boolean isEmergency();

    /** Why it is paused at that moment; a pause whose limit has passed is none. */
    @Nullable
    PauseReason pausedAt(Instant moment);

    @Nullable
    UUID requester();

    @Nullable
    UUID proposer();

    @Nullable
    UUID carriedOutBy();

    Set<Paper> owedPapers();

    /** Since when the requester has had a solution or an answer; absent while there is none. */
    @Nullable
    Instant settledAt();

    /** From when on silence counts as agreement; absent while nothing is awaited from the requester. */
    @Nullable
    Instant silentFrom();

    boolean isVisitPending();

    boolean isReportIssued();
}
