package io.weibao.calendar;

/** Why a span of time counts as working time or does not. */
public enum SegmentKind {
    WORKING,
    CLOSED,
    HOLIDAY
}
