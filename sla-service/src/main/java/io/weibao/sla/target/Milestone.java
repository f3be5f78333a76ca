package io.weibao.sla.target;

import java.time.Instant;
import java.util.List;

/**
 * A moment at which somebody is to be told about a clock, unless it has ended or changed by then.
 *
 * @param step counted from 1 in the order of the agreement; the breach itself is the only one of its kind
 * @param repetition 0 for the first time
 * @param to whom, as the agreement says; only steps of escalation name somebody
 */
public record Milestone(Kind kind, int step, int repetition, Instant at, List<String> to) {

    public enum Kind {
        WARNING,
        BREACH,
        ESCALATION
    }

    /** Unique within a clock as long as its deadline does not change. */
    public String key() {
        return switch (kind) {
            case WARNING -> "warning-" + step;
            case BREACH -> "breach";
            case ESCALATION -> "escalation-" + step + "." + repetition;
        };
    }
}
