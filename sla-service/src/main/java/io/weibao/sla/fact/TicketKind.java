package io.weibao.sla.fact;

/** Whether something is broken or somebody asks. */
public enum TicketKind {
    DEFECT,
    CONSULTATION
}
