package io.weibao.reporting.content;

/** How bad a fault is, from I (system down) to IV (advice). */
public enum FaultLevel {
    I,
    II,
    III,
    IV
}
