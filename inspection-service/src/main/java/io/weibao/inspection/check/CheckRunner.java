package io.weibao.inspection.check;

import io.weibao.inspection.template.Verdict;
import io.weibao.kit.problem.InvalidValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Looks at the target of a check, twice if the first look fails: one lost packet is no fault. Outside of any transaction. */
@ApplicationScoped
class CheckRunner {

    private final HttpLook look;

    CheckRunner(HttpLook look) {
        this.look = look;
    }

    Outcome run(AutomaticCheck check, AllowedTargets allowed) {
        Target target;
        try {
            target = Target.of(check.url());
        } catch (InvalidValues _) {
            return Outcome.failed("not-a-web-address", Duration.ZERO, null, null);
        }
        Outcome first = look.at(target, allowed);
        return first.reachable() || "target-not-allowed".equals(first.problem()) ? first : look.at(target, allowed);
    }

    /** A target that is not allowed is a mistake of ours, and tells nothing about the customer's system. */
    static boolean saysSomething(CheckRun run) {
        return run.verdict() == Verdict.OK
                || !"target-not-allowed".equals(run.outcome().problem());
    }
}
