package io.weibao.sla.target;

import io.weibao.sla.fact.Circumstances;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.ServiceHistory;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a clock lives.
 *
 * @param openedAt when it came to life: something opened it and it was promised
 * @param end what ended it; absent while it runs
 * @param last the latest moment that matters to it: its end, or now
 */
record Life(Call call, Instant openedAt, @Nullable End end, Instant last) {

    /** @param fulfils whether this is what was promised, or only made it needless */
    record End(Instant at, FactName by, boolean fulfils) {}

    /**
     * @param opening what brings it to life if it is promised then or later
     * @return nothing if it is never promised, or became needless before that
     */
    static Optional<Life> of(Target target, Call call, Instant opening, ServiceHistory history) {
        return promisedFrom(target, opening, history).filter(call::covers).flatMap(openedAt -> {
            @Nullable End end = end(target, call, history);
            boolean needless = end != null && !end.fulfils() && end.at().isBefore(openedAt);
            Instant last = end == null ? history.asOf() : end.at();
            return needless
                    ? Optional.empty()
                    : Optional.of(new Life(call, openedAt, end, last.isBefore(openedAt) ? openedAt : last));
        });
    }

    private static Optional<Instant> promisedFrom(Target target, Instant opening, ServiceHistory history) {
        return history.circumstances(opening, history.asOf()).stream()
                .filter(target::isPromised)
                .map(Circumstances::since)
                .map(since -> since.isBefore(opening) ? opening : since)
                .findFirst();
    }

    /** The first fact that ends it. What fulfils it goes before what happens at the same time and makes it needless. */
    private static @Nullable End end(Target target, Call call, ServiceHistory history) {
        return Stream.concat(
                        target.stops().stream().map(fact -> first(fact, true, call, history)),
                        target.madeNeedlessBy().stream().map(fact -> first(fact, false, call, history)))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(End::at).thenComparing(End::fulfils, Comparator.reverseOrder()))
                .orElse(null);
    }

    private static Optional<End> first(FactName fact, boolean fulfils, Call call, ServiceHistory history) {
        String paper = fact == FactName.OWED_PAPER_DELIVERED ? call.paper() : null;
        return history.first(fact, paper, call.from()).map(at -> new End(at, fact, fulfils));
    }

    boolean hasEnded() {
        return end != null;
    }
}
