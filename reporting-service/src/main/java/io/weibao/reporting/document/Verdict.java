package io.weibao.reporting.document;

/** What became of a promise. A promise that was once broken stays broken. */
public enum Verdict {
    KEPT,
    BROKEN,
    RUNNING,
    CANCELLED
}
