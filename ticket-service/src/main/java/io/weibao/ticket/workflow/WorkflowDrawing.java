package io.weibao.ticket.workflow;

import io.weibao.ticket.workflow.Row.Line;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws a workflow from its table: as a Mermaid state diagram and as a Markdown table. */
public final class WorkflowDrawing {

    private WorkflowDrawing() {}

    /** A Mermaid state diagram; what happens beside the workflow is left out, for it moves nothing. */
    public static String mermaid(Workflow workflow) {
        Set<String> lines = new LinkedHashSet<>();
        lines.add("stateDiagram-v2");
        for (TicketState state : workflow.states()) {
            Label label = Vocabulary.of(state);
            lines.add("    %s: %s %s".formatted(state, label.zh(), label.en()));
        }
        lines.add("    [*] --> " + workflow.start());
        for (Row row : workflow.rows()) {
            row.from().forEach(from -> lines.addAll(arrows(workflow, row, from)));
        }
        workflow.states().stream()
                .filter(TicketState::isFinal)
                .forEach(state -> lines.add("    %s --> [*]".formatted(state)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> arrows(Workflow workflow, Row row, TicketState from) {
        if (row.line() == Line.BESIDE) {
            return List.of();
        }
        String action = TicketAction.nameOf(row.action());
        if (row.becomes() == workflow.kind()) {
            return List.of("    %s --> %s: %s".formatted(from, row.target(from), action));
        }
        String other = "%s_%s".formatted(row.becomes(), row.target(from));
        String name = "%s: %s"
                .formatted(
                        Vocabulary.of(row.becomes()).en(),
                        Vocabulary.of(row.target(from)).en());
        return List.of("    %s: %s".formatted(other, name), "    %s --> %s: %s".formatted(from, other, action));
    }

    /** The table itself, one row a line. */
    public static String markdown(Workflow workflow) {
        StringBuilder text = new StringBuilder("| From | Action | To | Who | Only if |\n|---|---|---|---|---|\n");
        for (Row row : workflow.rows()) {
            text.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            row.from().size() > 5
                                    ? "%d states: %s".formatted(row.from().size(), join(row.from()))
                                    : join(row.from()),
                            actionOf(row),
                            targetOf(workflow, row),
                            row.roles().stream().map(Role::id).collect(Collectors.joining(", ")),
                            row.conditions().stream()
                                    .map(condition -> Vocabulary.of(condition).en())
                                    .collect(Collectors.joining("; "))));
        }
        return text.toString();
    }

    private static String join(Set<TicketState> states) {
        return states.stream().map(TicketState::name).collect(Collectors.joining(", "));
    }

    private static String actionOf(Row row) {
        String name = TicketAction.nameOf(row.action());
        return "`%s` %s".formatted(name, Vocabulary.action(name).zh());
    }

    private static String targetOf(Workflow workflow, Row row) {
        if (row.to() == null) {
            return "stays";
        }
        return row.becomes() == workflow.kind() ? row.to().name() : "%s of %s".formatted(row.to(), row.becomes());
    }
}
