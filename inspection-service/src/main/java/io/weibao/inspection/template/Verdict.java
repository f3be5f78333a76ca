package io.weibao.inspection.template;

/** What a value says about its item. Ordered: the later, the worse; what was not checked says nothing. */
public enum Verdict {
    NOT_CHECKED,
    OK,
    ATTENTION,
    FAULT;

    public Verdict orWorse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether it makes a finding. */
    public boolean isBad() {
        return this == ATTENTION || this == FAULT;
    }
}
