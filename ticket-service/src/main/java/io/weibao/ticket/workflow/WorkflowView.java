package io.weibao.ticket.workflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as people and programs see it: the same table that decides.
 *
 * @param drawing a Mermaid state diagram
 */
@Schema(name = "Workflow")
public record WorkflowView(
        TicketKind kind, Label label, int version, List<StateView> states, List<RowView> rows, String drawing) {

    static WorkflowView of(Workflow workflow) {
        return new WorkflowView(
                workflow.kind(),
                Vocabulary.of(workflow.kind()),
                workflow.version(),
                workflow.states().stream().map(StateView::of).toList(),
                workflow.rows().stream().map(RowView::of).toList(),
                WorkflowDrawing.mermaid(workflow));
    }

    /** A state with its words. */
    @Schema(name = "WorkflowState")
    public record StateView(
            TicketState id,
            Label label,
            @Schema(name = "final") @JsonProperty("final") boolean isFinal) {

        static StateView of(TicketState state) {
            return new StateView(state, Vocabulary.of(state), state.isFinal());
        }
    }

    /**
     * A row of the table.
     *
     * @param to absent when the ticket stays where it is
     * @param becomes the kind of ticket afterwards
     * @param condition what must hold besides, in words; empty if nothing
     */
    @Schema(name = "WorkflowRow")
    public record RowView(
            List<TicketState> from,
            String action,
            Label label,
            @Nullable TicketState to,
            TicketKind becomes,
            List<String> roles,
            List<ConditionView> condition) {

        static RowView of(Row row) {
            String action = TicketAction.nameOf(row.action());
            return new RowView(
                    List.copyOf(row.from()),
                    action,
                    Vocabulary.action(action),
                    row.to(),
                    row.becomes(),
                    row.roles().stream().map(Role::id).toList(),
                    row.conditions().stream().map(ConditionView::of).toList());
        }
    }

    /** A condition with its words. */
    @Schema(name = "WorkflowCondition")
    public record ConditionView(String id, Label label) {

        static ConditionView of(Condition condition) {
            return new ConditionView(condition.id(), Vocabulary.of(condition));
        }
    }
}
