package io.weibao.ticket.desk;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.actor.Via;
import io.weibao.ticket.workflow.Circumstances;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.TicketAction.Analyse;
import io.weibao.ticket.workflow.TicketAction.CarryOut;
import io.weibao.ticket.workflow.TicketAction.ConfirmSolved;
import io.weibao.ticket.workflow.TicketAction.ProposeSolution;
import io.weibao.ticket.workflow.TicketAction.Reply;
import io.weibao.ticket.workflow.TicketAction.Respond;
import io.weibao.ticket.workflow.TicketAction.SignSolution;
import io.weibao.ticket.workflow.TicketKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A ticket's life for tests: people act on it, time passes, and every step is remembered. */
public final class Life {

    public static final UUID ACME = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    public static final Place PLACE = new Place(
            new Named(ACME, "Acme"),
            new Named(UUID.fromString("0190a000-0000-7000-8100-00000000000a"), "ERP"),
            new Named(UUID.fromString("0190a000-0000-7000-8200-00000000000a"), "Finance"));
    public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T01:30:00Z");

    public static final Actor AGENT = staff(1, "agent");
    public static final Actor ENGINEER = staff(2, "engineer");
    public static final Actor TECH_LEAD = staff(3, "tech-lead");
    public static final Actor SUPERVISOR = staff(4, "supervisor");
    public static final Actor APPLICANT = customer(11, "applicant");
    public static final Actor HEAD = customer(12, "dept-head");
    public static final Actor LEAD = customer(13, "customer-lead");
    public static final Actor INSPECTIONS = Actor.system("inspections");
    public static final Actor PLATFORM = Actor.system("silent-tickets");

    private static final BackDating BACK_DATING =
            new BackDating(Duration.ofHours(72), Set.of("respond", "arrive-on-site"));

    private final Ticket ticket;
    private final List<TicketStep> steps = new ArrayList<>();
    private Instant now;
    private Circumstances circumstances = Circumstances.PLAIN;

    private Life(Ticket ticket, Instant now) {
        this.ticket = ticket;
        this.now = now;
    }

    public static Life of(TicketKind kind, FaultLevel level) {
        return of(kind, level, Channel.WEB, List.of());
    }

    /** A ticket on which something happened in the moment of raising it. */
    static Life of(TicketKind kind, FaultLevel level, Channel channel, List<TicketAction> immediately) {
        Instant raisedAt = MONDAY_MORNING;
        Intake intake = new Intake(
                ACME,
                idOf(PLACE.system()),
                idOf(PLACE.department()),
                APPLICANT.id(),
                "Month-end closing fails",
                "The closing run stops at step 7.",
                channel,
                raisedAt,
                raisedAt,
                Intake.LIVE,
                null,
                null,
                null,
                null);
        Ticket ticket = new Ticket(
                UUID.fromString("0190a000-0000-7000-a000-000000000001"),
                kind.prefix() + "-2026-000001",
                Classification.provisional(kind, level, level == FaultLevel.I),
                intake);
        Life life = new Life(ticket, raisedAt);
        StepData data = new StepData(Map.of("kind", kind.name()), Map.of("title", intake.title()));
        Actor actor = immediately.isEmpty() ? APPLICANT : AGENT;
        life.steps.add(ticket.begin(immediately, actor, data));
        return life;
    }

    public static Life defect() {
        return of(TicketKind.DEFECT, FaultLevel.II);
    }

    public static Life consultation() {
        return of(TicketKind.CONSULTATION, FaultLevel.IV);
    }

    /** A defect as far as its signature. */
    static Life proposed() {
        return defect().then(AGENT, new Respond())
                .then(ENGINEER, new Analyse(Nature.TECHNICAL, null, null, "A lock is never released", null))
                .then(ENGINEER, new ProposeSolution("Release the lock", null));
    }

    /** A defect whose solution the requester has been told. */
    static Life replied() {
        return proposed()
                .then(SUPERVISOR, new SignSolution())
                .then(ENGINEER, new CarryOut("Patch 7.1 installed"))
                .then(AGENT, new ConfirmSolved("Lock not released"))
                .then(AGENT, new Reply("The closing run works again"));
    }

    /** Somebody acts, some time after what happened before. */
    public Life then(Actor actor, TicketAction action) {
        now = now.plusSeconds(60);
        steps.add(ticket.perform(action, actor, circumstances, Moment.of(now)));
        return this;
    }

    /** Somebody says when it happened. */
    Life then(Actor actor, TicketAction action, Instant occurredAt) {
        now = now.plusSeconds(60);
        Instant at = BACK_DATING.occurred(action.name(), ticket.intake(), occurredAt, now);
        steps.add(ticket.perform(action, actor, circumstances, new Moment(at, now)));
        return this;
    }

    public Life after(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Life where(Circumstances given) {
        circumstances = given;
        return this;
    }

    public List<TicketStep> steps() {
        return steps;
    }

    public TicketStep last() {
        return steps.getLast();
    }

    public TicketHeadline headline() {
        return TicketHeadline.of(ticket, PLACE);
    }

    public Instant now() {
        return now;
    }

    Ticket ticket() {
        return ticket;
    }

    List<String> facts() {
        return last().facts().stream().map(fact -> fact.fact().id()).toList();
    }

    private static UUID idOf(Named named) {
        return named.id();
    }

    private static Actor staff(int number, String role) {
        return new Actor(person(number), role, Set.of(role), null, Locale.CHINESE, Via.PERSON);
    }

    private static Actor customer(int number, String role) {
        return new Actor(person(number), "acme " + role, Set.of(role), ACME, Locale.CHINESE, Via.PERSON);
    }

    private static UUID person(int number) {
        return UUID.fromString("0190a000-0000-7000-9000-0000000000%02d".formatted(number));
    }
}
