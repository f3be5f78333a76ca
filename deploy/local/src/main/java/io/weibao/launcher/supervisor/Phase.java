package io.weibao.launcher.supervisor;

/** Where the platform as a whole stands. */
public enum Phase {
    STARTING,
    RUNNING,
    STOPPING,
    STOPPED,
    /** A part could not be started; everything was stopped again. */
    FAILED
}
