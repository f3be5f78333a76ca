package io.weibao.inspection.check;

import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Judges an outcome, keeps it as history and carries it to the round. Works inside the desk's transaction. */
@ApplicationScoped
class RunKeeper {

    private final CheckRuns runs;
    private final CheckFeed feed;
    private final Ids ids;
    private final Clock clock;

    RunKeeper(CheckRuns runs, CheckFeed feed, Ids ids, Clock clock) {
        this.runs = runs;
        this.feed = feed;
        this.ids = ids;
        this.clock = clock;
    }

    CheckRun keep(AutomaticCheck check, Outcome outcome) {
        Instant now = clock.instant();
        CheckRun run = new CheckRun(ids.next(), check.id(), now, check.judge(outcome, now), outcome);
        runs.add(run, check.place().customer().id());
        if (CheckRunner.saysSomething(run)) {
            feed.carry(check, run);
        }
        return run;
    }
}
