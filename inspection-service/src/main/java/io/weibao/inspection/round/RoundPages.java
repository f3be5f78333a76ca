package io.weibao.inspection.round;

import io.weibao.inspection.finding.Findings;
import io.weibao.inspection.inventory.Components;
import io.weibao.inspection.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Rounds as people read them: with checklist, results, what is asked again and what was found. */
@ApplicationScoped
class RoundPages {

    private final Results results;
    private final Findings findings;
    private final Templates templates;
    private final Components components;
    private final Clock clock;

    RoundPages(Results results, Findings findings, Templates templates, Components components, Clock clock) {
        this.results = results;
        this.findings = findings;
        this.templates = templates;
        this.components = components;
        this.clock = clock;
    }

    /** Inside a running unit of work. */
    RoundPage of(Round round) {
        UUID system = round.place().system().id();
        return RoundPage.of(
                round,
                clock.instant(),
                new RoundPage.Checked(
                        templates.version(round.template(), round.templateVersion()),
                        components.ofSystem(system),
                        results.ofRound(round.id()),
                        results.before(system, round.month()),
                        findings.ofRound(round.id(), system, round.isOpen())));
    }
}
