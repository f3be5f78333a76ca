package io.weibao.ticket.workflow;

import static io.weibao.ticket.workflow.Condition.A_FAULT;
import static io.weibao.ticket.workflow.Condition.CONSENT_ASKED;
import static io.weibao.ticket.workflow.Condition.CONSENT_NOT_ASKED;
import static io.weibao.ticket.workflow.Condition.CONSENT_OWED;
import static io.weibao.ticket.workflow.Condition.CUSTOMER_AWAITED;
import static io.weibao.ticket.workflow.Condition.DIAGNOSIS_OWED;
import static io.weibao.ticket.workflow.Condition.EMERGENCY;
import static io.weibao.ticket.workflow.Condition.FOR_THE_REQUESTER;
import static io.weibao.ticket.workflow.Condition.FOUND_SOLVED;
import static io.weibao.ticket.workflow.Condition.LEVEL_I;
import static io.weibao.ticket.workflow.Condition.NOT_PAUSED;
import static io.weibao.ticket.workflow.Condition.NO_DOWNGRADE_AFTER_BREACH;
import static io.weibao.ticket.workflow.Condition.NO_EMERGENCY_YET;
import static io.weibao.ticket.workflow.Condition.NO_PAPERS_OWED;
import static io.weibao.ticket.workflow.Condition.NO_VISIT_PENDING;
import static io.weibao.ticket.workflow.Condition.OPERATIONAL;
import static io.weibao.ticket.workflow.Condition.PAUSED;
import static io.weibao.ticket.workflow.Condition.PROPOSER_DIFFERS;
import static io.weibao.ticket.workflow.Condition.REFUSED_IN_TIME;
import static io.weibao.ticket.workflow.Condition.REFUSED_TOO_LATE;
import static io.weibao.ticket.workflow.Condition.REPORT_NOT_ISSUED;
import static io.weibao.ticket.workflow.Condition.SIGNATURE_OWED;
import static io.weibao.ticket.workflow.Condition.SIGNER_DID_NOT_CARRY_OUT;
import static io.weibao.ticket.workflow.Condition.SILENT_TOO_LONG;
import static io.weibao.ticket.workflow.Condition.VISIT_PENDING;
import static io.weibao.ticket.workflow.Condition.WITHIN_GRACE;
import static io.weibao.ticket.workflow.Role.AGENT;
import static io.weibao.ticket.workflow.Role.APPLICANT;
import static io.weibao.ticket.workflow.Role.CUSTOMER_LEAD;
import static io.weibao.ticket.workflow.Role.DEPT_HEAD;
import static io.weibao.ticket.workflow.Role.ENGINEER;
import static io.weibao.ticket.workflow.Role.MACHINE;
import static io.weibao.ticket.workflow.Role.PARTNER;
import static io.weibao.ticket.workflow.Role.SUPERVISOR;
import static io.weibao.ticket.workflow.Role.TECH_LEAD;
import static io.weibao.ticket.workflow.TicketState.ANALYSED;
import static io.weibao.ticket.workflow.TicketState.ANSWERED;
import static io.weibao.ticket.workflow.TicketState.APPROVED;
import static io.weibao.ticket.workflow.TicketState.AWAITING_CONSENT;
import static io.weibao.ticket.workflow.TicketState.CANCELLED;
import static io.weibao.ticket.workflow.TicketState.CARRIED_OUT;
import static io.weibao.ticket.workflow.TicketState.CLOSED;
import static io.weibao.ticket.workflow.TicketState.FEEDBACK_GIVEN;
import static io.weibao.ticket.workflow.TicketState.PROPOSED;
import static io.weibao.ticket.workflow.TicketState.RECORDED;
import static io.weibao.ticket.workflow.TicketState.REPLIED;
import static io.weibao.ticket.workflow.TicketState.RESPONDED;
import static io.weibao.ticket.workflow.TicketState.SOLVED;
import static io.weibao.ticket.workflow.TicketState.SUBMITTED;
import static io.weibao.ticket.workflow.Workflow.by;
import static io.weibao.ticket.workflow.Workflow.in;

import io.weibao.ticket.workflow.TicketAction.Analyse;
import io.weibao.ticket.workflow.TicketAction.ArriveOnSite;
import io.weibao.ticket.workflow.TicketAction.Cancel;
import io.weibao.ticket.workflow.TicketAction.CarryOut;
import io.weibao.ticket.workflow.TicketAction.ChangeLevel;
import io.weibao.ticket.workflow.TicketAction.Close;
import io.weibao.ticket.workflow.TicketAction.ConfirmSolved;
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
import java.util.EnumSet;
import java.util.Set;

/**
 * What may happen to a defect, and what it then becomes: this table, and nothing else, decides.
 *
 * <p>An emergency is a mode of it, not another table: the row {@code CarryOut … EMERGENCY} lets people act first, and
 * {@code NO_PAPERS_OWED} keeps the ticket from closing before the papers exist.
 */
final class DefectWorkflow {

    private static final Set<Role> DESK = by(AGENT, ENGINEER, TECH_LEAD, SUPERVISOR);
    private static final Set<Role> ANALYSTS = by(AGENT, ENGINEER, TECH_LEAD);
    private static final Set<Role> ENGINEERS = by(ENGINEER, TECH_LEAD);
    private static final Set<Role> REQUESTERS = by(APPLICANT, DEPT_HEAD, CUSTOMER_LEAD, PARTNER);
    private static final Set<Role> CONSENTERS = by(DEPT_HEAD, CUSTOMER_LEAD);

    private static final Set<TicketState> WORKING = in(RESPONDED, ANALYSED, PROPOSED, APPROVED, CARRIED_OUT);
    private static final Set<TicketState> UNSIGNED = in(RESPONDED, ANALYSED, PROPOSED, AWAITING_CONSENT);
    private static final Set<TicketState> UNSOLVED =
            in(SUBMITTED, RESPONDED, ANALYSED, PROPOSED, AWAITING_CONSENT, APPROVED, CARRIED_OUT);
    private static final Set<TicketState> SETTLED = in(SOLVED, REPLIED, FEEDBACK_GIVEN, CLOSED);
    private static final Set<TicketState> OPEN =
            EnumSet.complementOf(EnumSet.of(RECORDED, ANSWERED, CLOSED, CANCELLED));

    // spotless:off (one row, one line)
    static final Workflow TABLE = Workflow.of(TicketKind.DEFECT, 1, SUBMITTED)

            // the way a defect is meant to go
            .when(in(SUBMITTED),        Respond.class,       RESPONDED,        DESK)
            .when(in(RESPONDED),        Analyse.class,       ANALYSED,         ANALYSTS,       NOT_PAUSED, A_FAULT, NO_DOWNGRADE_AFTER_BREACH)
            .when(in(RESPONDED),        Analyse.class,       ANALYSED,         by(SUPERVISOR), NOT_PAUSED, A_FAULT)
            .when(in(ANALYSED),         ProposeSolution.class, PROPOSED,       ENGINEERS,      NOT_PAUSED)
            .when(in(PROPOSED),         SignSolution.class,  AWAITING_CONSENT, by(SUPERVISOR), NOT_PAUSED, PROPOSER_DIFFERS, CONSENT_ASKED)
            .when(in(PROPOSED),         SignSolution.class,  APPROVED,         by(SUPERVISOR), NOT_PAUSED, PROPOSER_DIFFERS, CONSENT_NOT_ASKED)
            .when(in(AWAITING_CONSENT), GiveConsent.class,   APPROVED,         CONSENTERS)
            .when(in(APPROVED),         CarryOut.class,      CARRIED_OUT,      ENGINEERS,      NOT_PAUSED)
            .when(in(CARRIED_OUT),      ConfirmSolved.class, SOLVED,           DESK,           NOT_PAUSED)
            .when(in(SOLVED),           Reply.class,         REPLIED,          DESK)
            .when(in(REPLIED),          GiveFeedback.class,  FEEDBACK_GIVEN,   REQUESTERS,     FOR_THE_REQUESTER, FOUND_SOLVED)
            .when(in(FEEDBACK_GIVEN),   Close.class,         CLOSED,           DESK,           NO_PAPERS_OWED)

            // steps back, and off the way
            .otherwise(in(ANALYSED),    Analyse.class,       ANALYSED,         ANALYSTS,       NOT_PAUSED, A_FAULT, NO_DOWNGRADE_AFTER_BREACH)
            .otherwise(in(ANALYSED),    Analyse.class,       ANALYSED,         by(SUPERVISOR), NOT_PAUSED, A_FAULT)
            .converting(in(RESPONDED, ANALYSED), Analyse.class, TicketKind.CONSULTATION, ANSWERED, DESK, NOT_PAUSED, OPERATIONAL, NO_PAPERS_OWED)
            .otherwise(in(PROPOSED),    SendBack.class,      ANALYSED,         by(SUPERVISOR))
            .otherwise(in(AWAITING_CONSENT), RefuseConsent.class, ANALYSED,    CONSENTERS)
            .otherwise(in(CARRIED_OUT), SendBack.class,      ANALYSED,         DESK,           NOT_PAUSED)
            .otherwise(UNSIGNED,        CarryOut.class,      CARRIED_OUT,      ENGINEERS,      EMERGENCY, NOT_PAUSED)
            .otherwise(in(REPLIED),     GiveFeedback.class,  RESPONDED,        REQUESTERS,     FOR_THE_REQUESTER, REFUSED_IN_TIME)
            .otherwise(in(REPLIED),     GiveFeedback.class,  FEEDBACK_GIVEN,   REQUESTERS,     FOR_THE_REQUESTER, REFUSED_TOO_LATE)
            .otherwise(in(REPLIED),     Close.class,         CLOSED,           by(MACHINE),    SILENT_TOO_LONG, NO_PAPERS_OWED)
            .otherwise(SETTLED,         Reopen.class,        RESPONDED,        REQUESTERS,     FOR_THE_REQUESTER, WITHIN_GRACE)
            .otherwise(SETTLED,         Reopen.class,        RESPONDED,        ANALYSTS,       WITHIN_GRACE)
            .otherwise(SETTLED,         Reopen.class,        RESPONDED,        by(SUPERVISOR))
            .otherwise(UNSOLVED,        Cancel.class,        CANCELLED,        REQUESTERS,     FOR_THE_REQUESTER, NO_PAPERS_OWED)
            .otherwise(UNSOLVED,        Cancel.class,        CANCELLED,        by(AGENT, SUPERVISOR), NO_PAPERS_OWED)

            // what happens beside it
            .beside(WORKING,            Pause.class,         DESK,             NOT_PAUSED)
            .beside(WORKING,            Resume.class,        DESK,             PAUSED)
            .beside(WORKING,            Resume.class,        REQUESTERS,       FOR_THE_REQUESTER, CUSTOMER_AWAITED)
            .beside(UNSOLVED,           ChangeLevel.class,   ANALYSTS,         NO_DOWNGRADE_AFTER_BREACH)
            .beside(UNSOLVED,           ChangeLevel.class,   by(SUPERVISOR))
            .beside(WORKING,            RequireVisit.class,  DESK,             NO_VISIT_PENDING)
            .beside(WORKING,            ArriveOnSite.class,  ENGINEERS,        VISIT_PENDING)
            .beside(WORKING,            SubmitPlan.class,    ENGINEERS)
            .beside(WORKING,            PutSubstituteInService.class, ENGINEERS)
            .beside(WORKING,            SubmitContingencyPlan.class, by(ENGINEER, TECH_LEAD, SUPERVISOR))
            .beside(UNSOLVED,           DeclareEmergency.class, DESK,          LEVEL_I, NO_EMERGENCY_YET)
            .beside(SETTLED,            IssueIncidentReport.class, ENGINEERS,  REPORT_NOT_ISSUED)
            .beside(WORKING,            IssueIncidentReport.class, ENGINEERS,  EMERGENCY, REPORT_NOT_ISSUED)
            .beside(OPEN,               DeliverPaper.class,  ENGINEERS,        DIAGNOSIS_OWED)
            .beside(OPEN,               DeliverPaper.class,  by(SUPERVISOR),   SIGNATURE_OWED, SIGNER_DID_NOT_CARRY_OUT)
            .beside(OPEN,               DeliverPaper.class,  CONSENTERS,       CONSENT_OWED)
            .beside(OPEN,               ReportUpward.class,  DESK);
    // spotless:on

    private DefectWorkflow() {}
}
