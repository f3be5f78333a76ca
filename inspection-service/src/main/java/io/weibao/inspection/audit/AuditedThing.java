package io.weibao.inspection.audit;

/** What is kept with all its changes. Rounds have a journal of their own, checklists are versions anyway. */
public enum AuditedThing {
    COMPONENT,
    PLAN,
    AUTOMATIC_CHECK,
    ALLOWED_TARGETS
}
