package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.ticket.workflow.Circumstances;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.Paper;
import io.weibao.ticket.workflow.Row;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.TicketAction.Analyse;
import io.weibao.ticket.workflow.TicketAction.Answer;
import io.weibao.ticket.workflow.TicketAction.ArriveOnSite;
import io.weibao.ticket.workflow.TicketAction.Cancel;
import io.weibao.ticket.workflow.TicketAction.CarryOut;
import io.weibao.ticket.workflow.TicketAction.ChangeLevel;
import io.weibao.ticket.workflow.TicketAction.Close;
import io.weibao.ticket.workflow.TicketAction.ConfirmSolved;
import io.weibao.ticket.workflow.TicketAction.ConvertToDefect;
import io.weibao.ticket.workflow.TicketAction.DeclareEmergency;
import io.weibao.ticket.workflow.TicketAction.DeliverPaper;
import io.weibao.ticket.workflow.TicketAction.GiveConsent;
import io.weibao.ticket.workflow.TicketAction.GiveFeedback;
import io.weibao.ticket.workflow.TicketAction.IssueIncidentReport;
import io.weibao.ticket.workflow.TicketAction.Pause;
import io.weibao.ticket.workflow.TicketAction.ProposeSolution;
import io.weibao.ticket.workflow.TicketAction.PutSubstituteInService;
import io.weibao.ticket.workflow.TicketAction.RefuseConsent;
import io.weibao.ticket.workflow.TicketAction.Reopen;
import io.weibao.ticket.workflow.TicketAction.Reply;
import io.weibao.ticket.workflow.TicketAction.ReportUpward;
import io.weibao.ticket.workflow.TicketAction.RequireVisit;
import io.weibao.ticket.workflow.TicketAction.Respond;
import io.weibao.ticket.workflow.TicketAction.Resume;
import io.weibao.ticket.workflow.TicketAction.SendBack;
import io.weibao.ticket.workflow.TicketAction.SignSolution;
import io.weibao.ticket.workflow.TicketAction.SubmitContingencyPlan;
import io.weibao.ticket.workflow.TicketAction.SubmitPlan;
import io.weibao.ticket.workflow.TicketKind;
import io.weibao.ticket.workflow.TicketState;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a ticket has come, apart from its state: what it was found to be, in whose hands it is, its milestones, a pause,
 * papers owed. Only actions that the workflow has allowed reach it; each changes it and tells the facts that follow.
 */
@Embeddable
class Progress {

    /** Whoever waits longer than two years has mistyped the year. */
    private static final Duration LONGEST_PAUSE = Duration.ofDays(731);

    @Embedded
    private Classification classification;

    @Embedded
    private @Nullable Hands hands;

    @Embedded
    private @Nullable Milestones milestones;

    @Embedded
    private @Nullable Wait pause;

    @Column(name = "owed_papers")
    @Convert(converter = OwedPapersColumn.class)
    private @Nullable OwedPapers owed;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected Progress() {}

    /** At the beginning there is nothing but a first guess. */
    Progress(Classification provisional) {
        this.classification = provisional;
    }

    /**
     * What an action that the workflow allows changes, and the facts it gives.
     *
     * @param from the state before it
     */
    List<ServiceFact> change(
            TicketAction action, Actor actor, Circumstances given, TicketState from, Row row, Instant at) {
        return switch (action) {
            case Respond _ -> respond(actor, at);
            case Analyse analysis -> analyse(analysis, actor, at);
            case ProposeSolution proposal -> propose(proposal, actor, at);
            case SignSolution _ ->
                row.to() == TicketState.AWAITING_CONSENT ? fact(Fact.CONSENT_REQUESTED, at) : List.of();
            case SendBack _, ReportUpward _ -> List.of();
            case GiveConsent _ -> fact(Fact.CONSENT_GIVEN, at);
            case RefuseConsent _ -> fact(Fact.RESUMED, at);
            case CarryOut _ -> carryOut(actor, given, from, at);
            case ConfirmSolved _ -> resolve(at);
            case Reply _ -> awaitFeedback(at);
            case Answer _ -> answer(actor, at);
            case GiveFeedback _ -> row.to() == TicketState.FEEDBACK_GIVEN ? takeFeedback() : reopen(at);
            case Close _ -> close(Fact.CLOSED, at);
            case Cancel _ -> close(Fact.CANCELLED, at);
            case Reopen _ -> reopen(at);
            case ConvertToDefect _ -> becomeDefect(at);
            case Pause wait -> pause(wait, at);
            case Resume _ -> resume(at);
            case RequireVisit visit -> requireVisit(visit, at);
            case ArriveOnSite _ -> arrive(at);
            case SubmitPlan _ -> fact(Fact.PLAN_SUBMITTED, at);
            case PutSubstituteInService _ -> fact(Fact.SUBSTITUTE_IN_SERVICE, at);
            case SubmitContingencyPlan _ -> fact(Fact.CONTINGENCY_PLAN_SUBMITTED, at);
            case IssueIncidentReport _ -> issueReport(at);
            case ChangeLevel change -> changeLevel(change.level(), at);
            case DeclareEmergency _ -> declareEmergency(at);
            case DeliverPaper delivery -> deliver(delivery.paper(), at);
        };
    }

    private static List<ServiceFact> fact(Fact fact, Instant at) {
        return List.of(ServiceFact.of(fact, at));
    }

    private List<ServiceFact> respond(Actor actor, Instant at) {
        hands = hands().takenBy(actor.id());
        milestones = milestones().responded(at);
        return fact(Fact.RESPONDED, at);
    }

    private List<ServiceFact> analyse(Analyse analysis, Actor actor, Instant at) {
        boolean operational = analysis.nature() == Nature.OPERATIONAL;
        if (operational
                && (analysis.explanation() == null || analysis.explanation().isBlank())) {
            throw InvalidValues.at("/explanation", "missing-value");
        }
        classification = classification.analysed(analysis);
        hands = hands().takenBy(actor.id());
        ServiceFact classified =
                ServiceFact.classified(classification, analysis.nature().name(), at);
        if (!operational) {
            return List.of(classified);
        }
        milestones = milestones().explained(at).awaitingFeedback(Silence.after(at));
        return List.of(classified, ServiceFact.converted(TicketKind.CONSULTATION, at));
    }

    private List<ServiceFact> propose(ProposeSolution proposal, Actor actor, Instant at) {
        hands = hands().proposedBy(actor.id());
        boolean planned = proposal.plan() != null && !proposal.plan().isBlank();
        return planned ? fact(Fact.PLAN_SUBMITTED, at) : List.of();
    }

    /** Whoever acts before the signature leaves it owed, and the consent where it is asked for. */
    private List<ServiceFact> carryOut(Actor actor, Circumstances given, TicketState from, Instant at) {
        hands = hands().carriedOutBy(actor.id());
        List<ServiceFact> facts = new ArrayList<>();
        if (from == TicketState.AWAITING_CONSENT) {
            facts.addAll(fact(Fact.RESUMED, at));
            facts.addAll(owe(Paper.CUSTOMER_CONSENT, at));
        } else if (from != TicketState.APPROVED) {
            facts.addAll(owe(Paper.SOLUTION_SIGNATURE, at));
            facts.addAll(given.consentAsked() ? owe(Paper.CUSTOMER_CONSENT, at) : List.of());
        }
        return facts;
    }

    private List<ServiceFact> resolve(Instant at) {
        milestones = milestones().resolved(at);
        return fact(Fact.RESOLVED, at);
    }

    private List<ServiceFact> awaitFeedback(Instant at) {
        milestones = milestones().awaitingFeedback(Silence.after(at));
        return List.of();
    }

    private List<ServiceFact> answer(Actor actor, Instant at) {
        List<ServiceFact> facts = new ArrayList<>();
        if (milestones().respondedAt() == null) {
            facts.addAll(respond(actor, at));
        }
        facts.addAll(resolve(at));
        facts.addAll(awaitFeedback(at));
        return facts;
    }

    private List<ServiceFact> takeFeedback() {
        milestones = milestones().awaitingFeedback(null);
        return List.of();
    }

    private List<ServiceFact> close(Fact end, Instant at) {
        milestones = milestones().closed(at);
        pause = null;
        return fact(end, at);
    }

    private List<ServiceFact> reopen(Instant at) {
        milestones = milestones().reopened();
        return fact(Fact.REOPENED, at);
    }

    private List<ServiceFact> becomeDefect(Instant at) {
        List<ServiceFact> facts = new ArrayList<>();
        if (milestones().resolvedAt() != null) {
            facts.addAll(fact(Fact.REOPENED, at));
        }
        milestones = milestones().reopened();
        facts.add(ServiceFact.converted(TicketKind.DEFECT, at));
        return facts;
    }

    private List<ServiceFact> pause(Pause wait, Instant at) {
        Instant until = wait.until() == null ? null : Moment.wholeSeconds(wait.until());
        if (until != null && !until.isAfter(at)) {
            throw InvalidValues.at("/until", "not-in-the-future");
        }
        if (until != null && until.isAfter(at.plus(LONGEST_PAUSE))) {
            throw InvalidValues.at("/until", "too-far-ahead", LONGEST_PAUSE.toDays());
        }
        pause = new Wait(wait.reason(), at, until);
        ServiceFact paused =
                ServiceFact.of(Fact.PAUSED, at, "reason", wait.reason().id());
        return List.of(until == null ? paused : paused.and("until", until.toString()));
    }

    private List<ServiceFact> resume(Instant at) {
        pause = null;
        return fact(Fact.RESUMED, at);
    }

    private List<ServiceFact> requireVisit(RequireVisit visit, Instant at) {
        milestones = milestones().visitNeeded(at);
        return List.of(ServiceFact.of(Fact.VISIT_NEEDED, at, "reason", visit.reason()));
    }

    private List<ServiceFact> arrive(Instant at) {
        milestones = milestones().visitNeeded(null);
        return fact(Fact.ARRIVED_ON_SITE, at);
    }

    private List<ServiceFact> changeLevel(FaultLevel level, Instant at) {
        classification = classification.at(level);
        return List.of(ServiceFact.levelChanged(level, at));
    }

    private List<ServiceFact> declareEmergency(Instant at) {
        classification = classification.inEmergency();
        List<ServiceFact> facts = new ArrayList<>(owe(Paper.DIAGNOSIS, at));
        facts.addAll(owe(Paper.INCIDENT_REPORT, at));
        return facts;
    }

    private List<ServiceFact> issueReport(Instant at) {
        milestones = milestones().reported(at);
        List<ServiceFact> facts = new ArrayList<>(fact(Fact.REPORT_ISSUED, at));
        if (owed().papers().contains(Paper.INCIDENT_REPORT)) {
            facts.addAll(deliver(Paper.INCIDENT_REPORT, at));
        }
        return facts;
    }

    private List<ServiceFact> owe(Paper paper, Instant at) {
        if (owed().papers().contains(paper)) {
            return List.of();
        }
        owed = owed().with(paper, at);
        return List.of(ServiceFact.paper(Fact.OWED_PAPER_OPENED, paper, at));
    }

    private List<ServiceFact> deliver(Paper paper, Instant at) {
        owed = owed().without(paper);
        return List.of(ServiceFact.paper(Fact.OWED_PAPER_DELIVERED, paper, at));
    }

    /** It is of another kind from now on. */
    void become(TicketKind kind) {
        classification = classification.converted(kind);
    }

    /** What another system says happened. */
    void reflect(ServiceFact told) {
        Instant at = told.occurredAt();
        switch (told.fact()) {
            case RESPONDED -> milestones = milestones().responded(at);
            case RESOLVED -> milestones = milestones().resolved(at);
            case REOPENED -> milestones = milestones().reopened();
            case CLOSED -> close(Fact.CLOSED, at);
            default -> {}
        }
    }

    /** What another system says of level and waiting. */
    void reflect(FaultLevel level, @Nullable Wait waiting) {
        classification = classification.at(level);
        pause = waiting;
    }

    Classification classification() {
        return classification;
    }

    Hands hands() {
        return hands == null ? Hands.NONE : hands;
    }

    Milestones milestones() {
        return milestones == null ? Milestones.NONE : milestones;
    }

    OwedPapers owed() {
        return owed == null ? OwedPapers.NONE : owed;
    }

    @Nullable
    Wait pauseAt(Instant moment) {
        return pause != null && pause.lastsAt(moment) ? pause : null;
    }
}
