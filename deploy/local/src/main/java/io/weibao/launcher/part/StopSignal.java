package io.weibao.launcher.part;

/** The signal that asks a part to end in good order. */
public enum StopSignal {
    TERM,
    /** PostgreSQL's fast shutdown; at TERM it would wait for every client to leave. */
    INT
}
