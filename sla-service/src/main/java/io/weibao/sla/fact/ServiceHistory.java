package io.weibao.sla.fact;

import static io.weibao.sla.fact.FactName.CANCELLED;
import static io.weibao.sla.fact.FactName.CLOSED;
import static io.weibao.sla.fact.FactName.RESOLVED;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a ticket up to a moment, folded into what clocks ask: what the circumstances were when, who was waited for,
 * when something happened first, and which time was spent solved.
 *
 * <p>A reopening within the grace takes back what had ended the work; the time between is a {@link SolvedSpell}. A later one
 * leaves the end as it was and begins another case.
 */
public final class ServiceHistory {

    /** The facts that end the work on a ticket. A reopening can take them back. */
    public static final Set<FactName> ENDINGS = Set.of(RESOLVED, CLOSED, CANCELLED);

    /** What is looked up: a fact by name, of owed papers by paper too. */
    record Key(FactName name, @Nullable String paper) {}

    private final Instant asOf;
    private final List<Instant> caseStarts;
    private final NavigableMap<Instant, Circumstances> circumstances;
    private final List<Wait> waits;
    private final List<SolvedSpell> solvedSpells;
    private final Map<Key, NavigableSet<Instant>> effective;
    private final Map<Key, NavigableSet<Instant>> beginnings;
    private final NavigableMap<Instant, Instant> agreedDates;

    ServiceHistory(Instant asOf, HistoryFold fold) {
        this.asOf = asOf;
        caseStarts = List.copyOf(fold.caseStarts);
        circumstances = fold.circumstances;
        waits = List.copyOf(fold.waits);
        solvedSpells = List.copyOf(fold.solvedSpells);
        effective = fold.effective;
        beginnings = fold.beginnings;
        agreedDates = fold.agreedDates;
    }

    /**
     * Folds facts given in the order in which they were recorded. Later ones than {@code asOf} are not looked at; what is
     * dated before the ticket was raised counts as happening when it was raised.
     *
     * @return nothing if the ticket was not raised by then
     */
    public static Optional<ServiceHistory> of(Collection<ServiceFact> facts, Duration grace, Instant asOf) {
        HistoryFold fold = new HistoryFold(grace);
        return fold.fold(facts, asOf) ? Optional.of(new ServiceHistory(asOf, fold)) : Optional.empty();
    }

    public Instant asOf() {
        return asOf;
    }

    public Instant raisedAt() {
        return caseStarts.getFirst();
    }

    /** When the ticket was raised, and when it was reopened so late that this counts as raised again. */
    public List<Instant> caseStarts() {
        return caseStarts;
    }

    /** The circumstances at a moment and every change of them until another one, that one included. */
    public Collection<Circumstances> circumstances(Instant from, Instant to) {
        @Nullable Instant start = circumstances.floorKey(from);
        return circumstances
                .subMap(start == null ? from : start, true, to.isBefore(from) ? from : to, true)
                .values();
    }

    /** The circumstances at a moment after the ticket was raised. */
    public Circumstances circumstancesAt(Instant moment) {
        Map.@Nullable Entry<Instant, Circumstances> entry = circumstances.floorEntry(moment);
        return entry == null ? circumstances.firstEntry().getValue() : entry.getValue();
    }

    public List<Wait> waits() {
        return waits;
    }

    public List<SolvedSpell> solvedSpells() {
        return solvedSpells;
    }

    /** When a fact happened first, not before a moment. Endings that were taken back never happened. */
    public Optional<Instant> first(FactName name, @Nullable String paper, Instant notBefore) {
        NavigableSet<Instant> moments = effective.get(new Key(name, paper));
        return moments == null ? Optional.empty() : Optional.ofNullable(moments.ceiling(notBefore));
    }

    /** Every moment at which something of this name began: each resolution of a reopened ticket, taken back or not. */
    public NavigableSet<Instant> beginnings(FactName name, @Nullable String paper) {
        return beginnings.getOrDefault(new Key(name, paper), new TreeSet<>());
    }

    /** The papers that were ever owed. */
    public List<String> owedPapers() {
        return beginnings.keySet().stream()
                .filter(key -> key.name() == FactName.OWED_PAPER_OPENED)
                .<String>mapMulti((key, found) -> {
                    if (key.paper() != null) {
                        found.accept(key.paper());
                    }
                })
                .toList();
    }

    /** The dates agreed with the customer, by the moment of each agreement. */
    public NavigableMap<Instant, Instant> agreedDates() {
        return agreedDates;
    }
}
