package io.weibao.inspection.finding;

/** What happened to a finding. */
public record FindingChange(Kind kind, Finding finding) {

    /** What it was. */
    public enum Kind {
        RECORDED,
        REPEATED,
        TICKET_REQUESTED,
        LINKED,
        CLEARED
    }
}
