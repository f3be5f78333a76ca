package io.weibao.inspection.check;

import io.weibao.inspection.audit.AuditTrail;
import io.weibao.inspection.audit.AuditedThing;
import io.weibao.inspection.directory.Directory;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.problem.StaleVersion;
import io.weibao.kit.problem.Violation;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what a customer allowed checks to look at (N4). */
@ApplicationScoped
class TargetListDesk {

    private final UnitOfWork work;
    private final TargetList lists;
    private final Directory directory;
    private final AuditTrail trail;
    private final Clock clock;

    TargetListDesk(UnitOfWork work, TargetList lists, Directory directory, AuditTrail trail, Clock clock) {
        this.work = work;
        this.lists = lists;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    AllowedTargets show(Actor actor, UUID customer) {
        return work.reading(actor.scope(), () -> {
            requireCustomer(customer);
            return lists.of(customer);
        });
    }

    AllowedTargets record(Actor actor, UUID customer, @Nullable String ifMatch, List<String> targets) {
        requireReadable(targets);
        return work.in(actor.scope(), () -> {
            requireCustomer(customer);
            AllowedTargets before = lists.of(customer);
            ETags.requireMatch(ifMatch, before.version());
            List<String> lines = targets.stream().map(String::strip).distinct().toList();
            if (before.targets().equals(lines)) {
                return before;
            }
            AllowedTargets after = new AllowedTargets(customer, before.version() + 1, lines);
            if (!lists.save(after, clock.instant(), actor.id())) {
                throw new StaleVersion(null);
            }
            trail.recorded(
                    actor, AuditedThing.ALLOWED_TARGETS, customer, customer, after.version(), TargetsView.of(after));
            return after;
        });
    }

    private void requireCustomer(UUID customer) {
        if (directory.customer(customer).isEmpty()) {
            throw new NotFound("customer", customer);
        }
    }

    private static void requireReadable(List<String> targets) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            if (AllowedTarget.parse(targets.get(i)).isEmpty()) {
                violations.add(Violation.of("/targets/" + i, "not-a-target"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidValues(violations);
        }
    }
}
