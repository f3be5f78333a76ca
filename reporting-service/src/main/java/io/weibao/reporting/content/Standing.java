package io.weibao.reporting.content;

/** How a promise stood when the document was prepared. */
public enum Standing {
    MET,
    BREACHED,
    RUNNING,
    PAUSED,
    CANCELLED
}
