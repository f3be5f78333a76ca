package io.weibao.sla.target;

import java.util.List;

/**
 * Where all promises for a ticket stand at a moment.
 *
 * @param notYet promised under the present circumstances, but nothing has called for it
 * @param notPromised not promised for such a ticket
 */
public record Evaluation(List<Clock> clocks, List<Target> notYet, List<Target> notPromised) {

    public Evaluation {
        clocks = List.copyOf(clocks);
        notYet = List.copyOf(notYet);
        notPromised = List.copyOf(notPromised);
    }
}
