package io.weibao.ticket.workflow;

import io.weibao.ticket.workflow.Row.Line;
import io.weibao.ticket.workflow.TicketAction.DeliverPaper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The mechanism behind the tables: an immutable list of {@link Row rows}, read from top to bottom. The first row whose
 * state, action, role and conditions fit decides; where none fits, the answer says what was missing.
 */
public final class Workflow {

    private final TicketKind kind;
    private final int version;
    private final TicketState start;
    private final List<Row> rows;

    private Workflow(TicketKind kind, int version, TicketState start, List<Row> rows) {
        this.kind = kind;
        this.version = version;
        this.start = start;
        this.rows = List.copyOf(rows);
    }

    /** An empty table; each {@code when}, {@code otherwise} or {@code beside} gives a longer one. */
    static Workflow of(TicketKind kind, int version, TicketState start) {
        return new Workflow(kind, version, start, List.of());
    }

    /** A step along the way a ticket is meant to go. */
    Workflow when(
            Set<TicketState> from,
            Class<? extends TicketAction> action,
            TicketState to,
            Set<Role> roles,
            Condition... conditions) {
        return with(new Row(from, action, to, kind, roles, List.of(conditions), Line.MAIN));
    }

    /** A step back or off the way. */
    Workflow otherwise(
            Set<TicketState> from,
            Class<? extends TicketAction> action,
            TicketState to,
            Set<Role> roles,
            Condition... conditions) {
        return with(new Row(from, action, to, kind, roles, List.of(conditions), Line.SIDE));
    }

    /** A step into the workflow of another kind of ticket. */
    Workflow converting(
            Set<TicketState> from,
            Class<? extends TicketAction> action,
            TicketKind becomes,
            TicketState to,
            Set<Role> roles,
            Condition... conditions) {
        return with(new Row(from, action, to, becomes, roles, List.of(conditions), Line.SIDE));
    }

    /** Something that may happen while the ticket stays where it is. */
    Workflow beside(
            Set<TicketState> from, Class<? extends TicketAction> action, Set<Role> roles, Condition... conditions) {
        return with(new Row(from, action, null, kind, roles, List.of(conditions), Line.BESIDE));
    }

    private Workflow with(Row row) {
        List<Row> longer = new ArrayList<>(rows);
        longer.add(row);
        return new Workflow(kind, version, start, longer);
    }

    public TicketKind kind() {
        return kind;
    }

    /** Grows with every released change of the table; each ticket keeps the one it was raised under. */
    public int version() {
        return version;
    }

    public TicketState start() {
        return start;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The states of this workflow in the order in which the table first names them. */
    public List<TicketState> states() {
        Stream<TicketState> named = rows.stream()
                .filter(row -> row.becomes() == kind)
                .flatMap(row -> Stream.concat(row.from().stream(), Stream.ofNullable(row.to())));
        return Stream.concat(Stream.of(start), named).distinct().sorted().toList();
    }

    /** Where does this action lead? */
    public Decision decide(Case ask) {
        List<Row> here = rows.stream().filter(row -> row.concerns(ask)).toList();
        List<Row> theirs = here.stream().filter(row -> row.isFor(ask)).toList();
        Condition unmet = null;
        for (Row row : theirs) {
            Condition missing = row.firstUnmet(ask);
            if (missing == null) {
                return new Decision.Follow(row);
            }
            unmet = unmet == null ? missing : unmet;
        }
        if (here.isEmpty()) {
            return new Decision.WrongState();
        }
        return unmet == null ? new Decision.WrongRole() : new Decision.Unmet(unmet);
    }

    /** Everything this person may do now, in the order of the table; the main way comes first in it. */
    public List<Row> possible(Case ask) {
        return rows.stream()
                .filter(row -> row.concerns(ask) && row.isFor(ask) && row.firstUnmet(ask) == null)
                .toList();
    }

    /** The owed papers that this person may deliver now. */
    public Set<Paper> deliverable(Case ask) {
        Set<Paper> papers = EnumSet.noneOf(Paper.class);
        ask.ticket().owedPapers().stream()
                .filter(paper -> decide(ask.about(new DeliverPaper(paper, ""))) instanceof Decision.Follow)
                .forEach(papers::add);
        return papers;
    }

    /** The names of all that this person may do now. */
    public List<String> allowed(Case ask) {
        return possible(new Case(ask.ticket(), ask.caller(), ask.roles(), ask.circumstances(), ask.at(), null)).stream()
                .map(row -> TicketAction.nameOf(row.action()))
                .distinct()
                .toList();
    }

    static Set<TicketState> in(TicketState first, TicketState... more) {
        return EnumSet.of(first, more);
    }

    static Set<Role> by(Role first, Role... more) {
        return EnumSet.of(first, more);
    }

    @Override
    public String toString() {
        return kind + " " + version + ", " + Objects.toString(rows.size()) + " rows";
    }
}
