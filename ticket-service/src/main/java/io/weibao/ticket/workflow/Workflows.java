package io.weibao.ticket.workflow;

import java.util.List;

/** The released tables. A released table never changes: a change is a new version, and running tickets keep theirs. */
public final class Workflows {

    private static final List<Workflow> RELEASED = List.of(ConsultationWorkflow.TABLE, DefectWorkflow.TABLE);

    private Workflows() {}

    public static List<Workflow> released() {
        return RELEASED;
    }

    /** The table that new tickets of this kind are raised under. */
    public static Workflow current(TicketKind kind) {
        return RELEASED.stream()
                .filter(workflow -> workflow.kind() == kind)
                .toList()
                .getLast();
    }

    /** The table a ticket follows. */
    public static Workflow of(TicketKind kind, int version) {
        return RELEASED.stream()
                .filter(workflow -> workflow.kind() == kind && workflow.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No workflow %s %d".formatted(kind, version)));
    }
}
