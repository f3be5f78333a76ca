package io.weibao.inspection.finding;

import io.weibao.inspection.finding.FindingChange.Kind;
import io.weibao.inspection.template.Verdict;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps findings by what is observed: a bad value opens one or repeats the open one, a good one clears it. By rule one of level I or
 * II becomes a ticket (N5). Whoever observes holds the round.
 */
@ApplicationScoped
public class FindingLedger {

    private final Findings findings;
    private final Ids ids;

    FindingLedger(Findings findings, Ids ids) {
        this.findings = findings;
        this.ids = ids;
    }

    /** What became of findings, in order. What was not checked says nothing about them. */
    public List<FindingChange> observe(Observation seen) {
        if (seen.verdict() == Verdict.NOT_CHECKED) {
            return List.of();
        }
        Optional<Finding> open = findings.holdOpen(
                seen.place().system().id(),
                seen.item().key(),
                seen.component() == null ? null : seen.component().id());
        List<FindingChange> changes = seen.verdict().isBad() ? bad(open.orElse(null), seen) : good(open, seen);
        changes.forEach(change -> findings.save(change.finding()));
        return changes;
    }

    private static List<FindingChange> good(Optional<Finding> open, Observation seen) {
        return open.map(finding -> new FindingChange(Kind.CLEARED, finding.cleared(seen.round(), seen.at())))
                .map(List::of)
                .orElse(List.of());
    }

    private List<FindingChange> bad(@Nullable Finding open, Observation seen) {
        List<FindingChange> changes = new ArrayList<>();
        Finding now;
        if (open == null) {
            now = Finding.raised(ids.next(), seen, 0);
            changes.add(new FindingChange(Kind.RECORDED, now));
        } else if (open.isOverForItsTicket() && !open.isOf(seen.round())) {
            changes.add(new FindingChange(Kind.CLEARED, open.cleared(seen.round(), seen.at())));
            now = Finding.raised(ids.next(), seen, open.repeats() + 1);
            changes.add(new FindingChange(Kind.RECORDED, now));
        } else {
            now = open.again(seen);
            if (now.differsFrom(open)) {
                changes.add(new FindingChange(Kind.REPEATED, now));
            } else {
                findings.save(now);
            }
        }
        if (now.level().isUrgent() && now.mayBecomeTicket()) {
            changes.add(new FindingChange(Kind.TICKET_REQUESTED, now.requested(seen.at())));
        }
        return changes;
    }
}
