package io.weibao.inspection.round;

/** How a system runs, as the inspector judges it. */
public enum RunningState {
    NORMAL,
    ATTENTION,
    FAULT
}
