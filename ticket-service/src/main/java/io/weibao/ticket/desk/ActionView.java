package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.ActionForm;
import io.weibao.ticket.workflow.Label;
import io.weibao.ticket.workflow.Paper;
import io.weibao.ticket.workflow.Row;
import io.weibao.ticket.workflow.Row.Line;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something this caller may do next.
 *
 * @param primary it is the step most likely to be taken
 * @param schema the fields it takes, as a JSON Schema
 */
@Schema(name = "AllowedAction")
public record ActionView(String action, Label label, boolean primary, Map<String, Object> schema) {

    /** From the rows that are open, in the order of the table; each action once, the first of the main way as primary. */
    static List<ActionView> of(List<Row> rows, Set<Paper> papers, Predicate<String> datedBack) {
        Map<Class<? extends TicketAction>, Line> actions = new LinkedHashMap<>();
        rows.forEach(row -> actions.putIfAbsent(row.action(), row.line()));
        List<ActionView> views = new ArrayList<>();
        boolean primaryGiven = false;
        for (Map.Entry<Class<? extends TicketAction>, Line> entry : actions.entrySet()) {
            boolean primary = !primaryGiven && entry.getValue() == Line.MAIN;
            primaryGiven |= primary;
            String name = TicketAction.nameOf(entry.getKey());
            views.add(new ActionView(
                    name,
                    Vocabulary.action(name),
                    primary,
                    ActionForm.of(entry.getKey(), papers, datedBack.test(name))));
        }
        return views;
    }
}
