package io.weibao.reporting.content;

/** What the analysis found a defect to be. */
public enum Nature {
    TECHNICAL,
    BUSINESS,
    OPERATIONAL
}
