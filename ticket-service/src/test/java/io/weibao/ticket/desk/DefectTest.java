package io.weibao.ticket.desk;

import static io.weibao.ticket.desk.Life.AGENT;
import static io.weibao.ticket.desk.Life.APPLICANT;
import static io.weibao.ticket.desk.Life.ENGINEER;
import static io.weibao.ticket.desk.Life.HEAD;
import static io.weibao.ticket.desk.Life.LEAD;
import static io.weibao.ticket.desk.Life.PLATFORM;
import static io.weibao.ticket.desk.Life.SUPERVISOR;
import static io.weibao.ticket.desk.Life.TECH_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.Refusal;
import io.weibao.ticket.workflow.Circumstances;
import io.weibao.ticket.workflow.FaultLevel;
import io.weibao.ticket.workflow.Nature;
import io.weibao.ticket.workflow.PauseReason;
import io.weibao.ticket.workflow.TicketAction;
import io.weibao.ticket.workflow.TicketAction.Analyse;
import io.weibao.ticket.workflow.TicketAction.CarryOut;
import io.weibao.ticket.workflow.TicketAction.ChangeLevel;
import io.weibao.ticket.workflow.TicketAction.Close;
import io.weibao.ticket.workflow.TicketAction.GiveConsent;
import io.weibao.ticket.workflow.TicketAction.GiveFeedback;
import io.weibao.ticket.workflow.TicketAction.Pause;
import io.weibao.ticket.workflow.TicketAction.ProposeSolution;
import io.weibao.ticket.workflow.TicketAction.RefuseConsent;
import io.weibao.ticket.workflow.TicketAction.Reopen;
import io.weibao.ticket.workflow.TicketAction.Respond;
import io.weibao.ticket.workflow.TicketAction.Resume;
import io.weibao.ticket.workflow.TicketAction.SignSolution;
import io.weibao.ticket.workflow.TicketKind;
import io.weibao.ticket.workflow.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The life of a defect, rule by rule. */
class DefectTest {

    private static final Circumstances CONSENT_ASKED = new Circumstances(true, false);
    private static final Circumstances BREACHED = new Circumstances(false, true);

    @Test
    void runsFromReportToCloseWithOneStepEach() {
        Life life =
                Life.replied().then(APPLICANT, new GiveFeedback(true, 5, null)).then(AGENT, new Close());

        assertThat(life.ticket().state()).isEqualTo(TicketState.CLOSED);
        assertThat(factsOf(life)).containsExactly("raised", "responded", "classified", "resolved", "closed");
    }

    @Test
    void isNotSignedByWhoProposedIt() {
        Life life = Life.defect()
                .then(AGENT, new Respond())
                .then(AGENT, new Analyse(Nature.BUSINESS, FaultLevel.I, true, "Wrong tariff", null))
                .then(TECH_LEAD, new ProposeSolution("Load the tariff", "Tonight"));

        assertThat(life.facts()).containsExactly("plan-submitted");
        assertThat(life.ticket().proposer()).isEqualTo(TECH_LEAD.id());
        assertRefused(life, SUPERVISOR_WHO_PROPOSED, new SignSolution(), "unless-proposer-differs");
    }

    @Test
    void waitsForTheCustomerWhereTheAgreementAsks() {
        Life life = Life.proposed().where(CONSENT_ASKED).then(SUPERVISOR, new SignSolution());

        assertThat(life.ticket().state()).isEqualTo(TicketState.AWAITING_CONSENT);
        assertThat(life.facts()).containsExactly("consent-requested");
        assertRefused(life, ENGINEER, new CarryOut("x"), "unless-emergency");

        life.then(LEAD, new GiveConsent());
        assertThat(life.ticket().state()).isEqualTo(TicketState.APPROVED);
        assertThat(life.facts()).containsExactly("consent-given");
    }

    @Test
    void endsTheWaitWhenConsentIsRefused() {
        Life life = Life.proposed()
                .where(CONSENT_ASKED)
                .then(SUPERVISOR, new SignSolution())
                .then(HEAD, new RefuseConsent("Not before the audit"));

        assertThat(life.ticket().state()).isEqualTo(TicketState.ANALYSED);
        assertThat(life.facts()).containsExactly("resumed");
    }

    @Test
    void becomesAConsultationWhenItWasAQuestionOfOperation() {
        Life life = Life.defect()
                .then(AGENT, new Respond())
                .then(ENGINEER, new Analyse(Nature.OPERATIONAL, null, null, "Wrong menu", "Use the other menu"));

        assertThat(life.ticket().kind()).isEqualTo(TicketKind.CONSULTATION);
        assertThat(life.ticket().originalKind()).isEqualTo(TicketKind.DEFECT);
        assertThat(life.ticket().number()).startsWith("DEF-");
        assertThat(life.ticket().state()).isEqualTo(TicketState.ANSWERED);
        assertThat(life.facts()).containsExactly("classified", "converted");
        assertRefused(life, AGENT, new Close(), "unless-raised-as-consultation");
    }

    @Test
    void isNotConvertedWithoutAnExplanation() {
        Life life = Life.defect().then(AGENT, new Respond());

        assertThatThrownBy(() -> life.then(ENGINEER, new Analyse(Nature.OPERATIONAL, null, null, "Wrong menu", " ")))
                .isInstanceOf(InvalidValues.class);
        assertThat(life.ticket().classification().nature()).isNull();
    }

    @Test
    void isReopenedByARefusalWithinTheGrace() {
        Life life = Life.replied().after(Duration.ofHours(71)).then(APPLICANT, new GiveFeedback(false, null, "Again"));

        assertThat(life.ticket().state()).isEqualTo(TicketState.RESPONDED);
        assertThat(life.facts()).containsExactly("reopened");
        assertThat(life.ticket().milestones().resolvedAt()).isNull();
    }

    @Test
    void takesALateRefusalAsFeedback() {
        Life life = Life.replied().after(Duration.ofHours(73)).then(APPLICANT, new GiveFeedback(false, 1, "Again"));

        assertThat(life.ticket().state()).isEqualTo(TicketState.FEEDBACK_GIVEN);
        assertThat(life.facts()).isEmpty();
    }

    @Test
    void isReopenedLateBySupervisorsOnly() {
        Life life = Life.replied().after(Duration.ofDays(4));

        assertRefused(life, AGENT, new Reopen("Again"), "unless-within-grace");
        life.then(SUPERVISOR, new Reopen("Again"));
        assertThat(life.ticket().state()).isEqualTo(TicketState.RESPONDED);
    }

    @Test
    void closesWithoutRatingAfterSevenWorkingDaysOfSilence() {
        Life life = Life.replied();

        assertThat(life.ticket().silentFrom()).isEqualTo(Instant.parse("2026-03-11T10:00:00Z"));
        assertRefused(life, PLATFORM, new Close(), "unless-silent-too-long");
        life.after(Duration.ofDays(10)).then(PLATFORM, new Close());
        assertThat(life.ticket().state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void isLoweredAfterABreachBySupervisorsOnly() {
        Life life = Life.proposed().where(BREACHED);

        assertRefused(life, ENGINEER, new ChangeLevel(FaultLevel.III, "Less"), "unless-no-downgrade-after-breach");
        life.then(ENGINEER, new ChangeLevel(FaultLevel.I, "More"))
                .then(SUPERVISOR, new ChangeLevel(FaultLevel.III, "Less"));
        assertThat(life.ticket().level()).isEqualTo(FaultLevel.III);
        assertThat(life.facts()).containsExactly("level-changed");
    }

    @Test
    void restsWhilePausedUntilTheLimitLapses() {
        Life life = Life.proposed();
        Instant until = life.now().plus(Duration.ofHours(5));
        life.then(ENGINEER, new Pause(PauseReason.WAITING_FOR_CUSTOMER, until, "Which client?"));

        assertThat(life.last().facts().getFirst().fields())
                .containsEntry("reason", "waiting-for-customer")
                .containsEntry("until", until.toString());
        assertRefused(life, SUPERVISOR, new SignSolution(), "unless-not-paused");
        life.after(Duration.ofHours(5)).then(SUPERVISOR, new SignSolution());
        assertThat(life.ticket().state()).isEqualTo(TicketState.APPROVED);
    }

    @Test
    void isResumedByTheCustomerWhoIsAwaited() {
        Life life = Life.proposed().then(ENGINEER, new Pause(PauseReason.WAITING_FOR_THIRD_PARTY, null, "Vendor"));
        assertRefused(life, APPLICANT, new Resume(), "unless-customer-awaited");

        life.then(ENGINEER, new Resume()).then(ENGINEER, new Pause(PauseReason.WAITING_FOR_EVIDENCE, null, "Log file"));
        life.then(APPLICANT, new Resume());
        assertThat(life.facts()).containsExactly("resumed");
    }

    @Test
    void namesWhatIsAllowedWhenItRefuses() {
        Life life = Life.defect();

        assertThatThrownBy(() -> life.then(AGENT, new SignSolution()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("not-allowed-now");
                    assertThat(refusal.members())
                            .containsEntry("allowed", List.of("respond", "cancel", "change-level", "report-upward"));
                });
        assertRefused(life, APPLICANT, new Respond(), "role-not-allowed");
    }

    private static final Actor SUPERVISOR_WHO_PROPOSED =
            new Actor(TECH_LEAD.id(), "both", Set.of("supervisor", "tech-lead"), null, Locale.ENGLISH, TECH_LEAD.via());

    static void assertRefused(Life life, Actor actor, TicketAction action, String slug) {
        TicketState before = life.ticket().state();
        assertThatThrownBy(() -> life.then(actor, action))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
        assertThat(life.ticket().state()).isEqualTo(before);
    }

    static List<String> factsOf(Life life) {
        return life.steps().stream()
                .flatMap(step -> step.facts().stream())
                .map(fact -> fact.fact().id())
                .flatMap(Stream::of)
                .toList();
    }
}
