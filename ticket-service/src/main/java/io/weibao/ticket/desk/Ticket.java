package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.actor.Via;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.ticket.workflow.Case;
import io.weibao.ticket.workflow.Circumstances;
import io.weibao.ticket.workflow.Decision;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.Paper;
import io.weibao.ticket.workflow.PauseReason;
import io.weibao.ticket.workflow.Role;
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
import io.weibao.ticket.workflow.WorkItem;
import io.weibao.ticket.workflow.Workflow;
import io.weibao.ticket.workflow.Workflows;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a customer reported, and how far it has come. It is raised, then moved by {@link TicketAction actions} along
 * the table of its kind, until nothing is owed to the requester. Every action gives exactly one {@link TicketStep}; an
 * action that the table refuses changes nothing. Whether a promise was kept is not known here: clocks live elsewhere.
 */
@Entity
@Table(name = "ticket")
class Ticket implements WorkItem {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String number;

    @Version
    private long version;

    @Column
    private int workflowVersion;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    @Embedded
    private Classification classification;

    @Embedded
    private Intake intake;

    @Embedded
    private @Nullable Hands hands;

    @Embedded
    private @Nullable Milestones milestones;

    @Embedded
    private @Nullable Wait pause;

    @Column(name = "owed_papers")
    @Convert(converter = OwedPapersColumn.class)
    private @Nullable OwedPapers owed;

    @Column
    private String journalHead;

    @Column
    private Instant updatedAt;

    /** For JPA. */
    protected Ticket() {}

    /** A ticket as it stands when somebody reports it: at the start of its workflow, with its first version. */
    Ticket(UUID id, String number, Classification classification, Intake intake) {
        Workflow workflow = Workflows.current(classification.kind());
        this.id = id;
        this.number = number;
        this.version = 1;
        this.workflowVersion = workflow.version();
        this.state = workflow.start();
        this.classification = classification;
        this.intake = intake;
        this.updatedAt = intake.recordedAt();
    }

    /**
     * Takes a step, or refuses it with the actions that are allowed instead.
     *
     * @param now the moment of recording; what happened earlier says so in the action
     */
    TicketStep perform(TicketAction action, Actor actor, Circumstances circumstances, Instant now) {
        Row row = follow(ask(actor, circumstances, now).about(action));
        Instant at = Occurrence.of(action, intake, now);
        TicketState from = state;
        List<ServiceFact> facts = change(action, actor, circumstances, row, at);
        state = row.target(from);
        classification = row.becomes() == kind() ? classification : classification.converted(row.becomes());
        workflowVersion = row.becomes() == kind()
                ? workflowVersion
                : Workflows.current(row.becomes()).version();
        updatedAt = now;
        return new TicketStep(
                action.name(), actor.id(), actor.name(), from, state, at, now, facts, StepData.of(action));
    }

    /**
     * The first step: the ticket is raised, and whatever happened in the same moment happens with it.
     *
     * @param actions an answered call, an immediate answer; the table decides about them as ever
     */
    TicketStep begin(List<TicketAction> actions, Actor actor, StepData data) {
        List<ServiceFact> facts = new ArrayList<>(List.of(ServiceFact.raised(classification, intake.raisedAt())));
        for (TicketAction action : actions) {
            facts.addAll(perform(action, actor, Circumstances.PLAIN, intake.recordedAt())
                    .facts());
        }
        return new TicketStep(
                TicketDrafts.RAISE,
                actor.id(),
                actor.name(),
                null,
                state,
                intake.raisedAt(),
                intake.recordedAt(),
                facts,
                data);
    }

    /**
     * A ticket that another system handled, before anything is told of it.
     *
     * @param steps how many will be told: its version is the last of them
     */
    static Ticket imported(UUID id, String number, Intake intake, long steps) {
        Ticket ticket =
                new Ticket(id, number, Classification.provisional(TicketKind.DEFECT, FaultLevel.III, false), intake);
        ticket.version = steps;
        ticket.journalHead = JournalEntry.START;
        return ticket;
    }

    /** What another system says happened next. No table is asked, for nothing is decided here. */
    TicketStep recount(ImportedStep told, Actor importer, Instant now) {
        TicketState from = journalHead.equals(JournalEntry.START) ? null : state;
        told.facts().forEach(this::reflect);
        state = told.to();
        pause = told.waiting() == null ? null : new Wait(told.waiting(), told.occurredAt(), null);
        classification = classification.at(told.level());
        updatedAt = now;
        return new TicketStep(
                "import",
                importer.id(),
                importer.name(),
                from,
                state,
                told.occurredAt(),
                now,
                told.facts(),
                told.data());
    }

    private void reflect(ServiceFact told) {
        Instant at = told.occurredAt();
        switch (told.fact()) {
            case RESPONDED -> milestones = milestones().responded(at);
            case RESOLVED -> milestones = milestones().resolved(at);
            case REOPENED -> milestones = milestones().reopened();
            case CLOSED -> close(Fact.CLOSED, at);
            default -> {}
        }
    }

    /** The question "what may this person do now?". */
    Case ask(Actor actor, Circumstances circumstances, Instant now) {
        Set<Role> roles = actor.via() == Via.SYSTEM ? EnumSet.of(Role.MACHINE) : Role.of(actor.roles());
        return new Case(this, actor.id(), roles, circumstances, now, null);
    }

    private Row follow(Case ask) {
        return switch (workflow().decide(ask)) {
            case Decision.Follow follow -> follow.row();
            case Decision.WrongState _ ->
                throw NotAllowed.inThisState(state, workflow().allowed(ask));
            case Decision.WrongRole _ -> throw NotAllowed.forThisRole(workflow().allowed(ask));
            case Decision.Unmet unmet ->
                throw NotAllowed.unless(unmet.condition(), workflow().allowed(ask));
        };
    }

    private List<ServiceFact> change(TicketAction action, Actor actor, Circumstances given, Row row, Instant at) {
        return switch (action) {
            case Respond _ -> respond(actor, at);
            case Analyse analysis -> analyse(analysis, actor, at);
            case ProposeSolution proposal -> propose(proposal, actor, at);
            case SignSolution _ ->
                row.to() == TicketState.AWAITING_CONSENT ? fact(Fact.CONSENT_REQUESTED, at) : List.of();
            case SendBack _, ReportUpward _ -> List.of();
            case GiveConsent _ -> fact(Fact.CONSENT_GIVEN, at);
            case RefuseConsent _ -> fact(Fact.RESUMED, at);
            case CarryOut _ -> carryOut(actor, given, at);
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
    private List<ServiceFact> carryOut(Actor actor, Circumstances given, Instant at) {
        hands = hands().carriedOutBy(actor.id());
        List<ServiceFact> facts = new ArrayList<>();
        if (state == TicketState.AWAITING_CONSENT) {
            facts.addAll(fact(Fact.RESUMED, at));
            facts.addAll(owe(Paper.CUSTOMER_CONSENT, at));
        } else if (state != TicketState.APPROVED) {
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
        Instant until = wait.until() == null ? null : Occurrence.wholeSeconds(wait.until());
        if (until != null && !until.isAfter(at)) {
            throw InvalidValues.at("/until", "not-in-the-future");
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
        if (owedPapers().contains(Paper.INCIDENT_REPORT)) {
            facts.addAll(deliver(Paper.INCIDENT_REPORT, at));
        }
        return facts;
    }

    private List<ServiceFact> owe(Paper paper, Instant at) {
        if (owedPapers().contains(paper)) {
            return List.of();
        }
        owed = owed().with(paper, at);
        return List.of(ServiceFact.paper(Fact.OWED_PAPER_OPENED, paper, at));
    }

    private List<ServiceFact> deliver(Paper paper, Instant at) {
        owed = owed().without(paper);
        return List.of(ServiceFact.paper(Fact.OWED_PAPER_DELIVERED, paper, at));
    }

    /** Links the next entry of the journal to this one. */
    void appended(JournalEntry entry) {
        journalHead = entry.hash();
    }

    Workflow workflow() {
        return Workflows.of(kind(), workflowVersion);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    Classification classification() {
        return classification;
    }

    Intake intake() {
        return intake;
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

    String journalHead() {
        return journalHead;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public TicketKind kind() {
        return classification.kind();
    }

    @Override
    public TicketKind originalKind() {
        return classification.originalKind();
    }

    @Override
    public int workflowVersion() {
        return workflowVersion;
    }

    @Override
    public TicketState state() {
        return state;
    }

    @Override
    public FaultLevel level() {
        return classification.level();
    }

    @Override
    public boolean isEmergency() {
        return classification.emergency();
    }

    @Override
    public @Nullable PauseReason pausedAt(Instant moment) {
        Wait wait = pauseAt(moment);
        return wait == null ? null : wait.reason();
    }

    @Override
    public @Nullable UUID requester() {
        return intake.requesterId();
    }

    @Override
    public @Nullable UUID proposer() {
        return hands().proposerId();
    }

    @Override
    public @Nullable UUID carriedOutBy() {
        return hands().carriedOutBy();
    }

    @Override
    public Set<Paper> owedPapers() {
        return owed().papers();
    }

    @Override
    public @Nullable Instant settledAt() {
        return milestones().settledAt();
    }

    @Override
    public @Nullable Instant silentFrom() {
        return milestones().silentFrom();
    }

    @Override
    public boolean isVisitPending() {
        return milestones().visitNeededAt() != null;
    }

    @Override
    public boolean isReportIssued() {
        return milestones().reportIssuedAt() != null;
    }
}
