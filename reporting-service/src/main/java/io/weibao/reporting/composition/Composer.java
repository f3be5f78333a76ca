package io.weibao.reporting.composition;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes content of any subject. Needs a running unit of work whose scope includes the subject's customer. */
@ApplicationScoped
public class Composer {

    private final IncidentComposer incidents;
    private final AssessmentComposer assessments;
    private final SummaryComposer summaries;

    Composer(IncidentComposer incidents, AssessmentComposer assessments, SummaryComposer summaries) {
        this.incidents = incidents;
        this.assessments = assessments;
        this.summaries = summaries;
    }

    public Draft compose(Subject subject, Occasion occasion) {
        return switch (subject) {
            case Subject.OfTicket ticket -> incidents.compose(ticket, occasion);
            case Subject.OfRound round -> assessments.compose(round, occasion);
            case Subject.OfPeriod period -> summaries.compose(period, occasion);
        };
    }
}
