package io.weibao.ticket.workflow;

/** A workflow's answer to a {@link Case} about one action. */
public sealed interface Decision {

    /** Go ahead along this row. */
    record Follow(Row row) implements Decision {}

    /** No row leads on from this state with that action, whoever asks. */
    record WrongState() implements Decision {}

    /** The action is possible here, but not for this person. */
    record WrongRole() implements Decision {}

    /** State and role are right; this still stands in the way. */
    record Unmet(Condition condition) implements Decision {}
}
