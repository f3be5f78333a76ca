package io.weibao.inspection.round;

import io.weibao.inspection.finding.Finding;
import io.weibao.inspection.finding.Findings;
import io.weibao.inspection.inventory.Components;
import io.weibao.inspection.template.Template;
import io.weibao.inspection.template.Templates;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds as people read them: with checklist, results, what is asked again and what was found. */
@ApplicationScoped
class RoundPages {

    private final UnitOfWork work;
    private final Rounds rounds;
    private final Results results;
    private final Findings findings;
    private final Templates templates;
    private final Components components;
    private final RoundJournal journal;
    private final Clock clock;

    RoundPages(
            UnitOfWork work,
            Rounds rounds,
            Results results,
            Findings findings,
            Templates templates,
            Components components,
            RoundJournal journal,
            Clock clock) {
        this.work = work;
        this.rounds = rounds;
        this.results = results;
        this.findings = findings;
        this.templates = templates;
        this.components = components;
        this.journal = journal;
        this.clock = clock;
    }

    RoundPage show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> of(rounds.existing(id)));
    }

    List<RoundJournal.Entry> journal(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> journal.of(rounds.existing(id).id()));
    }

    Page<RoundSummary> list(Actor actor, RoundFilter filter, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> Page.of(
                        rounds.page(filter, after, limit),
                        limit,
                        counted -> Cursor.of(
                                counted.round().scheduledFor(), counted.round().id()))
                .map(counted -> RoundSummary.of(counted, clock.instant())));
    }

    /** Inside a running unit of work. */
    RoundPage of(Round round) {
        UUID system = round.place().system().id();
        Template template = templates.version(round.template(), round.templateVersion());
        List<Finding> known = findings.ofRound(round.id(), system, round.isOpen());
        return RoundPage.of(
                round,
                clock.instant(),
                new RoundPage.Checked(
                        template,
                        components.ofSystem(system),
                        results.ofRound(round.id()),
                        results.before(system, round.month()),
                        known));
    }
}
