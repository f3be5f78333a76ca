package io.weibao.launcher.supervisor;

/** Where one part stands. */
public enum PartState {
    WAITING,
    PREPARING,
    STARTING,
    RUNNING,
    /** It died and will be started again after a pause. */
    PAUSING,
    STOPPING,
    STOPPED,
    FAILED
}
