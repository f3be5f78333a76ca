package io.weibao.ticket.desk;

import static io.weibao.ticket.desk.DefectTest.assertRefused;
import static io.weibao.ticket.desk.Life.AGENT;
import static io.weibao.ticket.desk.Life.APPLICANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.TicketAction.Analyse;
import io.weibao.ticket.workflow.TicketAction.Answer;
import io.weibao.ticket.workflow.TicketAction.Close;
import io.weibao.ticket.workflow.TicketAction.ConvertToDefect;
import io.weibao.ticket.workflow.TicketAction.GiveFeedback;
import io.weibao.ticket.workflow.TicketAction.Respond;
import io.weibao.ticket.workflow.TicketKind;
import io.weibao.ticket.workflow.TicketState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The life of a consultation, rule by rule. */
class ConsultationTest {

    @Test
    void isAnsweredGetsFeedbackAndCloses() {
        Life life = Life.consultation().then(AGENT, new Answer("Press F7"));

        assertThat(life.facts()).containsExactly("responded", "resolved");
        life.then(APPLICANT, new GiveFeedback(true, 4, "Quick")).then(AGENT, new Close());
        assertThat(life.ticket().state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void isRaisedAnsweredAndClosedInOneStep() {
        Life life = Life.of(
                TicketKind.CONSULTATION,
                FaultLevel.IV,
                Channel.HOTLINE,
                List.of(new Respond(), new Answer("Press F7"), new Close()));

        assertThat(life.steps()).hasSize(1);
        assertThat(life.facts()).containsExactly("raised", "responded", "resolved", "closed");
        assertThat(life.ticket().state()).isEqualTo(TicketState.CLOSED);
        assertThat(life.ticket().version()).isEqualTo(1);
    }

    @Test
    void becomesADefectThatStillHasToBeAnswered() {
        Life life = Life.consultation().then(AGENT, new ConvertToDefect("It crashes"));

        assertThat(life.ticket().state()).isEqualTo(TicketState.SUBMITTED);
        assertThat(life.facts()).containsExactly("converted");
    }

    @Test
    void takesItsAnswerBackWhenItBecomesADefect() {
        Life life =
                Life.consultation().then(AGENT, new Answer("Press F7")).then(AGENT, new ConvertToDefect("It crashes"));

        assertThat(life.ticket().state()).isEqualTo(TicketState.RESPONDED);
        assertThat(life.facts()).containsExactly("reopened", "converted");
    }

    @Test
    void goesBackToTheDefectItWas() {
        Life life = Life.defect()
                .then(AGENT, new Respond())
                .then(AGENT, new Analyse(Nature.OPERATIONAL, null, null, "Wrong menu", "Use the other menu"))
                .then(AGENT, new ConvertToDefect("The menu is missing"));

        assertThat(life.ticket().kind()).isEqualTo(TicketKind.DEFECT);
        assertThat(life.ticket().classification().nature()).isNull();
        assertThat(life.facts()).containsExactly("converted");
        assertRefused(life, AGENT, new Answer("x"), "not-allowed-now");
    }
}
