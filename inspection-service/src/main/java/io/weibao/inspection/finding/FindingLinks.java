package io.weibao.inspection.finding;

import io.weibao.inspection.finding.FindingChange.Kind;
import io.weibao.kit.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What tickets say about the findings they came from. Works inside the inbox's transaction. */
@ApplicationScoped
public class FindingLinks {

    private final Findings findings;
    private final FindingNews news;

    FindingLinks(Findings findings, FindingNews news) {
        this.findings = findings;
        this.news = news;
    }

    /** A ticket that came from this finding stands so. The first ticket stays its ticket; another customer's is none of it. */
    public void seen(UUID finding, UUID customer, LinkedTicket ticket, Actor actor) {
        findings.find(finding)
                .filter(known -> known.place().customer().id().equals(customer))
                .ifPresent(known -> link(known, ticket, actor));
    }

    private void link(Finding known, LinkedTicket ticket, Actor actor) {
        news.hold(known);
        Finding finding = findings.existing(known.id());
        LinkedTicket before = finding.ticket();
        if (before == null) {
            Finding linked = finding.linked(ticket);
            findings.save(linked);
            news.tell(new FindingChange(Kind.LINKED, linked), actor);
        } else if (before.id().equals(ticket.id()) && !before.equals(ticket)) {
            findings.save(finding.linked(ticket));
        }
    }
}
