package io.weibao.inspection.finding;

/** Whether the item has been seen to be right again. */
public enum FindingState {
    OPEN,
    CLEARED
}
