package io.weibao.sla.fact;

import java.time.Instant;
import java.util.List;

/**
 * Time between the end of the work and a reopening that took this end back: it belongs to neither side.
 *
 * @param endings what had ended the work, in order; the first of them began the spell
 */
public record SolvedSpell(List<Ending> endings, Instant reopenedAt) {

    public SolvedSpell {
        endings = List.copyOf(endings);
    }

    /** A fact after which there is nothing left to do, unless it is taken back. */
    public record Ending(FactName name, Instant at) {}
}
