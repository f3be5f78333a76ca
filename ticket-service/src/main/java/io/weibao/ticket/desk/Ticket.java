package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.actor.Via;
import io.weibao.ticket.workflow.Case;
import io.weibao.ticket.workflow.Circumstances;
import io.weibao.ticket.workflow.Decision;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Paper;
import io.weibao.ticket.workflow.PauseReason;
import io.weibao.ticket.workflow.Role;
import io.weibao.ticket.workflow.Row;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.TicketAction.DeliverPaper;
import io.weibao.ticket.workflow.TicketAction.Respond;
import io.weibao.ticket.workflow.TicketKind;
import io.weibao.ticket.workflow.TicketState;
import io.weibao.ticket.workflow.WorkItem;
import io.weibao.ticket.workflow.Workflow;
import io.weibao.ticket.workflow.Workflows;
import jakarta.persistence.Column;
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
    private Intake intake;

    @Embedded
    private Progress progress;

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
        this.intake = intake;
        this.progress = new Progress(classification);
        this.updatedAt = intake.recordedAt();
    }

    /**
     * Takes a step, or refuses it with the actions that are allowed instead.
     *
     * @param moment conditions are asked as of when it happened
     */
    TicketStep perform(TicketAction action, Actor actor, Circumstances circumstances, Moment moment) {
        Instant at = moment.occurredAt();
        Row row = follow(ask(actor, circumstances, at).about(action));
        TicketState from = state;
        List<ServiceFact> facts = progress.change(action, actor, circumstances, from, row, at);
        state = row.target(from);
        if (row.becomes() != kind()) {
            progress.become(row.becomes());
            workflowVersion = Workflows.current(row.becomes()).version();
        }
        updatedAt = moment.recordedAt();
        return new TicketStep(
                action.name(), actor.id(), actor.name(), from, state, at, updatedAt, facts, StepData.of(action));
    }

    /**
     * The first step: the ticket is raised, and whatever happened in the same moment happens with it.
     *
     * @param actions an answered call, an immediate answer; the table decides about them as ever
     */
    TicketStep begin(List<TicketAction> actions, Actor actor, StepData data) {
        List<ServiceFact> facts = new ArrayList<>(List.of(ServiceFact.raised(classification(), intake.raisedAt())));
        for (TicketAction action : actions) {
            Instant at = action instanceof Respond ? intake.raisedAt() : intake.recordedAt();
            Moment moment = new Moment(at, intake.recordedAt());
            facts.addAll(perform(action, actor, Circumstances.PLAIN, moment).facts());
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
        told.facts().forEach(progress::reflect);
        state = told.to();
        progress.reflect(
                told.level(), told.waiting() == null ? null : new Wait(told.waiting(), told.occurredAt(), null));
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
            case Decision.WrongRole _
            when ask.action() instanceof DeliverPaper ->
                throw NotAllowed.ofAPaper(workflow().allowed(ask));
            case Decision.WrongRole _ -> throw NotAllowed.forThisRole(workflow().allowed(ask));
            case Decision.Unmet unmet ->
                throw NotAllowed.unless(unmet.condition(), workflow().allowed(ask));
        };
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

    Intake intake() {
        return intake;
    }

    Classification classification() {
        return progress.classification();
    }

    Hands hands() {
        return progress.hands();
    }

    Milestones milestones() {
        return progress.milestones();
    }

    OwedPapers owed() {
        return progress.owed();
    }

    @Nullable
    Wait pauseAt(Instant moment) {
        return progress.pauseAt(moment);
    }

    String journalHead() {
        return journalHead;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public TicketKind kind() {
        return classification().kind();
    }

    @Override
    public TicketKind originalKind() {
        return classification().originalKind();
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
        return classification().level();
    }

    @Override
    public boolean isEmergency() {
        return classification().emergency();
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
