package io.weibao.ticket.desk;

import static io.weibao.ticket.desk.DefectTest.assertRefused;
import static io.weibao.ticket.desk.Life.AGENT;
import static io.weibao.ticket.desk.Life.APPLICANT;
import static io.weibao.ticket.desk.Life.ENGINEER;
import static io.weibao.ticket.desk.Life.LEAD;
import static io.weibao.ticket.desk.Life.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.kit.actor.Actor;
import io.weibao.ticket.workflow.Circumstances;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Paper;
import io.weibao.ticket.workflow.TicketAction.CarryOut;
import io.weibao.ticket.workflow.TicketAction.Close;
import io.weibao.ticket.workflow.TicketAction.ConfirmSolved;
import io.weibao.ticket.workflow.TicketAction.DeclareEmergency;
import io.weibao.ticket.workflow.TicketAction.DeliverPaper;
import io.weibao.ticket.workflow.TicketAction.GiveFeedback;
import io.weibao.ticket.workflow.TicketAction.IssueIncidentReport;
import io.weibao.ticket.workflow.TicketAction.Reply;
import io.weibao.ticket.workflow.TicketAction.Respond;
import io.weibao.ticket.workflow.TicketKind;
import io.weibao.ticket.workflow.TicketState;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Act first, papers owed. */
class EmergencyTest {

    @Test
    void isForLevelOneOnly() {
        assertRefused(Life.defect(), AGENT, new DeclareEmergency("Down"), "unless-level-i");
    }

    @Test
    void letsPeopleActBeforeTheSignature() {
        Life life = declared();

        assertThat(life.facts()).containsExactly("owed-paper-opened", "owed-paper-opened");
        life.where(new Circumstances(true, false)).then(ENGINEER, new CarryOut("Restarted the node"));
        assertThat(life.ticket().state()).isEqualTo(TicketState.CARRIED_OUT);
        assertThat(life.ticket().owedPapers())
                .containsExactlyInAnyOrder(
                        Paper.DIAGNOSIS, Paper.SOLUTION_SIGNATURE, Paper.CUSTOMER_CONSENT, Paper.INCIDENT_REPORT);
    }

    @Test
    void keepsTheTicketOpenUntilEveryPaperIsDelivered() {
        Life life = declared()
                .then(ENGINEER, new CarryOut("Restarted the node"))
                .then(ENGINEER, new ConfirmSolved("Disk full"))
                .then(AGENT, new Reply("Works again"))
                .then(APPLICANT, new GiveFeedback(true, 5, null));
        assertRefused(life, AGENT, new Close(), "unless-no-papers-owed");

        life.then(ENGINEER, new DeliverPaper(Paper.DIAGNOSIS, "Disk full"))
                .then(SUPERVISOR, new DeliverPaper(Paper.SOLUTION_SIGNATURE, "Agreed"))
                .then(ENGINEER, new IssueIncidentReport("Storage", "Disk full", "Cleaned", "None"));
        assertThat(life.facts()).containsExactly("report-issued", "owed-paper-delivered");
        life.then(AGENT, new Close());
        assertThat(life.ticket().state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void leavesEachPaperToThoseWhoseItIs() {
        Life life = declared().then(ENGINEER, new CarryOut("Restarted the node"));

        assertRefused(life, LEAD, new DeliverPaper(Paper.DIAGNOSIS, "x"), "not-your-paper");
        assertRefused(life, SUPERVISOR, new DeliverPaper(Paper.INCIDENT_REPORT, "x"), "not-your-paper");
        assertRefused(life, AGENT, new DeliverPaper(Paper.DIAGNOSIS, "x"), "not-your-paper");
    }

    @Test
    void offersEachTheirOwnPaper() {
        Life life = declared().where(new Circumstances(true, false)).then(ENGINEER, new CarryOut("Restarted"));

        assertThat(deliverable(life, LEAD)).containsExactly(Paper.CUSTOMER_CONSENT);
        assertThat(deliverable(life, SUPERVISOR)).containsExactly(Paper.SOLUTION_SIGNATURE);
        assertThat(deliverable(life, ENGINEER)).containsExactly(Paper.DIAGNOSIS);
        assertThat(deliverable(life, AGENT)).isEmpty();
        life.then(LEAD, new DeliverPaper(Paper.CUSTOMER_CONSENT, "Agreed"));
        assertThat(deliverable(life, LEAD)).isEmpty();
        assertRefused(life, LEAD, new DeliverPaper(Paper.CUSTOMER_CONSENT, "Again"), "unless-consent-owed");
    }

    private static Set<Paper> deliverable(Life life, Actor actor) {
        return life.ticket().workflow().deliverable(life.ticket().ask(actor, Circumstances.PLAIN, Life.MONDAY_MORNING));
    }

    private static Life declared() {
        return Life.of(TicketKind.DEFECT, FaultLevel.I)
                .then(AGENT, new Respond())
                .then(AGENT, new DeclareEmergency("Business stopped"));
    }
}
