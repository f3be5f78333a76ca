package io.weibao.sla.target;

import io.weibao.sla.target.ClockReading.Onset;
import io.weibao.sla.target.Regime.Due;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a promise was broken, regime by regime. A breach lasts as long as every later deadline is past as well; once one is
 * not, it belongs to the past, but it is never forgotten.
 */
final class Breaches {

    /** The moment from which the promise is broken, and how that came. */
    record Breach(Instant at, Onset onset) {}

    private final Life life;
    private final CountedTime counted;
    private final List<PastBreach> past = new ArrayList<>();
    private @Nullable Breach current;

    Breaches(Life life, CountedTime counted, List<Regime> regimes) {
        this.life = life;
        this.counted = counted;
        for (int i = 0; i < regimes.size(); i++) {
            if (i > 0) {
                leave(regimes.get(i - 1), regimes.get(i));
            }
            enter(regimes.get(i), i + 1 < regimes.size() ? regimes.get(i + 1) : null);
        }
    }

    List<PastBreach> past() {
        return past;
    }

    /** The breach that the clock is in, or was in when it ended. */
    @Nullable
    Breach current() {
        return current;
    }

    private void leave(Regime before, Regime after) {
        if (current == null || before.due() == null || isPast(after)) {
            return;
        }
        past.add(new PastBreach(current.at(), before.due().at(), before.under().level(), after.from()));
        current = null;
    }

    private static boolean isPast(Regime regime) {
        return regime.due() != null && !regime.due().at().isAfter(regime.from());
    }

    private void enter(Regime regime, @Nullable Regime next) {
        @Nullable Due due = regime.due();
        if (current != null || due == null) {
            return;
        }
        Breach possible = possible(due.at(), regime.from());
        boolean broken =
                next == null ? isBroken(due.at(), possible.at()) : possible.at().isBefore(next.from());
        current = broken ? possible : null;
    }

    /** The first moment at which this deadline can be missed: not before it applies, and not while all is solved. */
    Breach possible(Instant due, Instant from) {
        Instant at = counted.skipSolved(due.isBefore(from) ? from : due);
        if (!due.isBefore(from)) {
            return new Breach(at, Onset.DUE_PASSED);
        }
        return new Breach(at, from.equals(life.openedAt()) ? Onset.PAST_WHEN_OPENED : Onset.PAST_WHEN_CHANGED);
    }

    private boolean isBroken(Instant due, Instant possible) {
        Life.@Nullable End end = life.end();
        if (end == null) {
            return !possible.isAfter(life.last());
        }
        return end.fulfils() ? end.at().isAfter(due) && !end.at().isBefore(possible) : possible.isBefore(end.at());
    }
}
