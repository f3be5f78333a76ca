package io.weibao.ticket.workflow;

/** The requester's answer to "what does it do to your work?"; gives the provisional level until the analysis. */
public enum Impact {
    SYSTEM_DOWN(FaultLevel.I),
    DEGRADED(FaultLevel.II),
    NO_EFFECT(FaultLevel.III),
    ADVICE(FaultLevel.IV);

    private final FaultLevel level;

    Impact(FaultLevel level) {
        this.level = level;
    }

    /** The level this impact stands for until somebody has analysed the fault. */
    public FaultLevel provisionalLevel() {
        return level;
    }
}
