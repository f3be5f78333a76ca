package io.weibao.ticket.desk;

import static io.weibao.ticket.desk.Life.AGENT;
import static io.weibao.ticket.desk.Life.APPLICANT;
import static io.weibao.ticket.desk.Life.ENGINEER;
import static io.weibao.ticket.desk.Life.LEAD;
import static io.weibao.ticket.desk.Life.SUPERVISOR;

import io.weibao.kit.actor.Actor;
import io.weibao.ticket.workflow.Circumstances;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.Paper;
import io.weibao.ticket.workflow.PauseReason;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lives from which the golden examples of our events are taken: every action happens in one of them. */
public final class TicketStories {

    /**
     * A step worth telling.
     *
     * @param variant distinguishes examples of one type; empty for the plain one
     */
    public record Told(TicketHeadline ticket, long sequence, TicketStep step, String variant) {}

    private final Life life;
    private final List<Told> told = new ArrayList<>();

    private TicketStories(Life life, String variant) {
        this.life = life;
        tell(variant);
    }

    public static List<Told> all() {
        List<Told> all = new ArrayList<>();
        all.addAll(defect());
        all.addAll(emergency());
        all.addAll(consultation());
        all.addAll(conversion());
        all.addAll(imported());
        all.add(found());
        return all;
    }

    private static List<Told> defect() {
        TicketStories story = new TicketStories(Life.defect(), "")
                .then(AGENT, new Respond())
                .then(ENGINEER, new Analyse(Nature.TECHNICAL, FaultLevel.II, true, "A lock is never released", null))
                .then(ENGINEER, new ChangeLevel(FaultLevel.I, "Salaries are due"))
                .then(ENGINEER, new SubmitPlan("Trace the lock, then patch"))
                .then(ENGINEER, new RequireVisit("The console cannot be reached from outside"))
                .then(ENGINEER, new ArriveOnSite())
                .then(
                        ENGINEER,
                        new Pause(
                                PauseReason.WAITING_FOR_CUSTOMER,
                                Life.MONDAY_MORNING.plus(Duration.ofDays(1)),
                                "Server room key"))
                .then(APPLICANT, new Resume())
                .then(ENGINEER, new ProposeSolution("Release the lock", null))
                .then(SUPERVISOR, new SendBack("What about the second node?"))
                .silently(ENGINEER, new ProposeSolution("Release the lock on both nodes", null));
        story.life.where(new Circumstances(true, false));
        return story.then(SUPERVISOR, new SignSolution())
                .then(LEAD, new RefuseConsent("Not before the audit"))
                .silently(ENGINEER, new ProposeSolution("Release the lock on both nodes after the audit", null))
                .silently(SUPERVISOR, new SignSolution())
                .then(LEAD, new GiveConsent())
                .then(ENGINEER, new PutSubstituteInService("Standby node"))
                .then(ENGINEER, new SubmitContingencyPlan("Close the month by hand"))
                .then(SUPERVISOR, new ReportUpward("Month-end closing was down for three hours"))
                .then(ENGINEER, new CarryOut("Patch 7.1 on both nodes"))
                .then(AGENT, new ConfirmSolved("Lock not released after a timeout"))
                .then(AGENT, new Reply("The closing run works again"))
                .variant("refused", APPLICANT, new GiveFeedback(false, 2, "It stopped again"))
                .silently(AGENT, new Analyse(Nature.TECHNICAL, null, null, "A second lock", null))
                .silently(ENGINEER, new ProposeSolution("Release the second lock too", null))
                .silently(SUPERVISOR, new SignSolution())
                .silently(LEAD, new GiveConsent())
                .silently(ENGINEER, new CarryOut("Patch 7.2"))
                .silently(AGENT, new ConfirmSolved("Second lock"))
                .silently(AGENT, new Reply("Both locks are released now"))
                .then(APPLICANT, new GiveFeedback(true, 5, "Thank you"))
                .then(AGENT, new Close())
                .then(LEAD, new Reopen("It stopped once more"))
                .then(AGENT, new Cancel("Reported twice"))
                .told;
    }

    private static List<Told> emergency() {
        return new TicketStories(Life.of(TicketKind.DEFECT, FaultLevel.I), "business-stopped")
                .silently(AGENT, new Respond())
                .then(AGENT, new DeclareEmergency("Nobody can work"))
                .variant("emergency", ENGINEER, new CarryOut("Restarted the database"))
                .silently(AGENT, new ConfirmSolved("Disk full"))
                .then(ENGINEER, new DeliverPaper(Paper.DIAGNOSIS, "The archive filled the disk"))
                .then(
                        ENGINEER,
                        new IssueIncidentReport("Storage", "Disk full", "Archive cleaned", "Two hours of orders"))
                .told;
    }

    private static List<Told> consultation() {
        Life call = Life.of(
                TicketKind.CONSULTATION,
                FaultLevel.IV,
                Channel.HOTLINE,
                List.of(new Respond(), new Answer("Press F7"), new Close()));
        List<Told> told = new ArrayList<>(new TicketStories(call, "answered-call").told);
        told.addAll(new TicketStories(Life.consultation(), "consultation")
                .then(AGENT, new Answer("Press F7"))
                .then(AGENT, new ConvertToDefect("F7 crashes"))
                .told);
        return told;
    }

    private static List<Told> conversion() {
        return new TicketStories(Life.of(TicketKind.DEFECT, FaultLevel.IV), "ordinary")
                .silently(AGENT, new Respond())
                .variant(
                        "operational",
                        AGENT,
                        new Analyse(Nature.OPERATIONAL, null, null, "Wrong menu", "Use the other menu"))
                .told;
    }

    /** A defect for what an inspection found. */
    private static Told found() {
        Finding finding = new Finding(
                UUID.fromString("0190a000-0000-7000-a100-000000000001"),
                UUID.fromString("0190a000-0000-7000-a200-000000000001"));
        Intake intake = new Intake(
                Life.ACME,
                Life.PLACE.system().id(),
                null,
                null,
                "Free space on the data disk: 2 %",
                "The archive directory grew by 40 GiB since the last round.",
                Channel.MONITORING,
                Life.MONDAY_MORNING,
                Life.MONDAY_MORNING,
                Intake.LIVE,
                null,
                null,
                null,
                finding);
        Ticket ticket = new Ticket(
                UUID.fromString("0190a000-0000-7000-a000-000000000003"),
                "DEF-2026-000002",
                Classification.provisional(TicketKind.DEFECT, FaultLevel.I, true),
                intake);
        StepData data = new StepData(Map.of("finding", finding.id().toString()), Map.of("title", intake.title()));
        TicketStep raised = ticket.begin(List.of(), Life.INSPECTIONS, data);
        Place place = new Place(Life.PLACE.customer(), Life.PLACE.system(), null);
        return new Told(TicketHeadline.of(ticket, place), 1, raised, "finding");
    }

    /** A ticket that another system handled: several facts in its first row, and a solution that no row of the source states. */
    private static List<Told> imported() {
        Instant opened = Instant.parse("2016-02-29T00:00:00Z");
        Instant closed = opened.plus(Duration.ofHours(9));
        ServiceFact raised =
                ServiceFact.raised(Classification.provisional(TicketKind.DEFECT, FaultLevel.II, false), opened);
        ServiceFact paused = ServiceFact.of(Fact.PAUSED, opened, "reason", PauseReason.WAITING_FOR_CUSTOMER.id());
        ServiceFact resolved = ServiceFact.of(Fact.RESOLVED, closed, "derived", true);
        Ticket ticket = Ticket.imported(
                UUID.fromString("0190a000-0000-7000-a000-000000000002"), "DEF-2016-000001", importedIntake(opened), 2);
        List<Told> told = new ArrayList<>();
        told.add(recounted(
                ticket,
                1,
                "",
                step(
                        opened,
                        TicketState.RESPONDED,
                        PauseReason.WAITING_FOR_CUSTOMER,
                        List.of(raised, ServiceFact.of(Fact.RESPONDED, opened), paused))));
        told.add(recounted(
                ticket,
                2,
                "derived",
                step(
                        closed,
                        TicketState.CLOSED,
                        null,
                        List.of(ServiceFact.of(Fact.RESUMED, closed), resolved, ServiceFact.of(Fact.CLOSED, closed)))));
        return told;
    }

    private static Intake importedIntake(Instant opened) {
        return new Intake(
                Life.ACME,
                null,
                null,
                null,
                "Category 55",
                "INC0000045",
                Channel.HOTLINE,
                opened,
                Life.MONDAY_MORNING,
                Intake.IMPORT,
                "INC0000045",
                null,
                null,
                null);
    }

    private static ImportedStep step(
            Instant at, TicketState to, @Nullable PauseReason waiting, List<ServiceFact> facts) {
        StepData data = new StepData(
                Map.of("source", "incident-log"),
                Map.of(
                        "sourceRow", "incident_state: Closed",
                        "category", "Category 55",
                        "subcategory", "Subcategory 170",
                        "closeCode", "code 5"));
        return new ImportedStep(at, to, FaultLevel.II, waiting, facts, data);
    }

    private static Told recounted(Ticket ticket, long sequence, String variant, ImportedStep step) {
        TicketStep recounted = ticket.recount(step, Life.PLATFORM, Life.MONDAY_MORNING);
        ticket.appended(JournalEntry.next(ticket.id(), sequence, ticket.journalHead(), recounted));
        Place place = new Place(Life.PLACE.customer(), null, null);
        return new Told(TicketHeadline.of(ticket, place), sequence, recounted, variant);
    }

    private TicketStories then(Actor actor, TicketAction action) {
        return variant("", actor, action);
    }

    private TicketStories variant(String variant, Actor actor, TicketAction action) {
        silently(actor, action);
        tell(variant);
        return this;
    }

    private TicketStories silently(Actor actor, TicketAction action) {
        life.then(actor, action);
        return this;
    }

    private void tell(String variant) {
        told.add(new Told(life.headline(), life.steps().size(), life.last(), variant));
    }
}
