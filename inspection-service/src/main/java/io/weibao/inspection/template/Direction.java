package io.weibao.inspection.template;

/** Which way a number gets worse. */
public enum Direction {
    HIGHER_IS_WORSE,
    LOWER_IS_WORSE
}
