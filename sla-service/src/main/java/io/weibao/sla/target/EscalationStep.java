package io.weibao.sla.target;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told how long after a promise was broken.
 *
 * @param to {@code assignee}, {@code role:<role>} or {@code person:<id>}
 * @param every how long between repetitions; absent if there is none
 * @param times how often in all
 */
public record EscalationStep(
        Duration after, List<String> to, @Nullable Duration every, int times) {

    public EscalationStep {
        to = List.copyOf(to);
    }
}
