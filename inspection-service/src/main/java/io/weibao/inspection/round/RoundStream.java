package io.weibao.inspection.round;

import io.weibao.inspection.finding.Finding;
import io.weibao.inspection.finding.FindingChange;
import io.weibao.inspection.finding.FindingNews;
import io.weibao.inspection.round.RoundNews.OfFinding;
import io.weibao.kit.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What happens to a round, one after the other: each step is a version, an entry of the journal and an event. */
@ApplicationScoped
public class RoundStream implements FindingNews {

    private final Rounds rounds;
    private final RoundJournal journal;
    private final Announcements announcements;
    private final Clock clock;

    RoundStream(Rounds rounds, RoundJournal journal, Announcements announcements, Clock clock) {
        this.rounds = rounds;
        this.journal = journal;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Tells the first of a round that has just been inserted with version 1. */
    void begin(Round round, RoundNews news, Actor actor) {
        write(round, news, actor, clock.instant());
    }

    /** Tells of these of a round that is held, and keeps how it stands then. */
    Round tell(Round held, List<? extends RoundNews> news, Actor actor) {
        Instant at = clock.instant();
        Round round = held;
        for (RoundNews each : news) {
            round = round.next();
            write(round, each, actor, at);
        }
        rounds.update(round);
        return round;
    }

    /** As {@link #tell(Round, List, Actor)}, of findings. */
    public Round tellOf(Round held, List<FindingChange> changes, Actor actor) {
        return changes.isEmpty()
                ? held
                : tell(held, changes.stream().map(OfFinding::new).toList(), actor);
    }

    private void write(Round round, RoundNews news, Actor actor, Instant at) {
        journal.append(round, news, actor, at);
        announcements.announce(round, news, actor, at);
    }

    @Override
    public void hold(Finding finding) {
        rounds.hold(finding.round());
    }

    @Override
    public void tell(FindingChange change, Actor actor) {
        tellOf(rounds.hold(change.finding().round()), List.of(change), actor);
    }
}
