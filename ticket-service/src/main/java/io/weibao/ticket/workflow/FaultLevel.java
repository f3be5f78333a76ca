package io.weibao.ticket.workflow;

/** 故障级别: from I, the system is down or data lost, to IV, configuration or advice. */
public enum FaultLevel {
    I,
    II,
    III,
    IV;

    /** Whether less is promised for this level than for the other. */
    public boolean isLowerThan(FaultLevel other) {
        return compareTo(other) > 0;
    }
}
