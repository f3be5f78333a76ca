package io.weibao.inspection.template;

/** Fault levels 故障级别, I urgent to IV ordinary. */
public enum FaultLevel {
    I,
    II,
    III,
    IV;

    /** Whether a finding of this level becomes a ticket by rule (N5). */
    public boolean isUrgent() {
        return this == I || this == II;
    }

    public FaultLevel orMoreUrgent(FaultLevel other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
