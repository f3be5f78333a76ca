package io.weibao.inspection.round;

/** Open until it is completed, or missed because the next one opened or the whole month went by. */
public enum RoundState {
    OPEN,
    COMPLETED,
    MISSED
}
