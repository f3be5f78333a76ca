package io.weibao.ticket.workflow;

import static io.weibao.ticket.workflow.Condition.CUSTOMER_AWAITED;
import static io.weibao.ticket.workflow.Condition.FOR_THE_REQUESTER;
import static io.weibao.ticket.workflow.Condition.FOUND_SOLVED;
import static io.weibao.ticket.workflow.Condition.NOT_PAUSED;
import static io.weibao.ticket.workflow.Condition.NO_DOWNGRADE_AFTER_BREACH;
import static io.weibao.ticket.workflow.Condition.PAUSED;
import static io.weibao.ticket.workflow.Condition.RAISED_AS_CONSULTATION;
import static io.weibao.ticket.workflow.Condition.REFUSED_IN_TIME;
import static io.weibao.ticket.workflow.Condition.REFUSED_TOO_LATE;
import static io.weibao.ticket.workflow.Condition.SILENT_TOO_LONG;
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
import static io.weibao.ticket.workflow.TicketState.ANSWERED;
import static io.weibao.ticket.workflow.TicketState.CANCELLED;
import static io.weibao.ticket.workflow.TicketState.CLOSED;
import static io.weibao.ticket.workflow.TicketState.FEEDBACK_GIVEN;
import static io.weibao.ticket.workflow.TicketState.RECORDED;
import static io.weibao.ticket.workflow.TicketState.RESPONDED;
import static io.weibao.ticket.workflow.TicketState.SUBMITTED;
import static io.weibao.ticket.workflow.Workflow.by;
import static io.weibao.ticket.workflow.Workflow.in;

import io.weibao.ticket.workflow.TicketAction.Answer;
import io.weibao.ticket.workflow.TicketAction.Cancel;
import io.weibao.ticket.workflow.TicketAction.ChangeLevel;
import io.weibao.ticket.workflow.TicketAction.Close;
import io.weibao.ticket.workflow.TicketAction.ConvertToDefect;
import io.weibao.ticket.workflow.TicketAction.GiveFeedback;
import io.weibao.ticket.workflow.TicketAction.Pause;
import io.weibao.ticket.workflow.TicketAction.Reopen;
import io.weibao.ticket.workflow.TicketAction.ReportUpward;
import io.weibao.ticket.workflow.TicketAction.Respond;
import io.weibao.ticket.workflow.TicketAction.Resume;
import java.util.Set;

/**
 * What may happen to a consultation, and what it then becomes: this table, and nothing else, decides. A defect that
 * turns out to be a question of operation arrives here in {@code ANSWERED}, with the explanation as its answer.
 */
final class ConsultationWorkflow {

    private static final Set<Role> DESK = by(AGENT, ENGINEER, TECH_LEAD, SUPERVISOR);
    private static final Set<Role> REQUESTERS = by(APPLICANT, DEPT_HEAD, CUSTOMER_LEAD, PARTNER);

    private static final Set<TicketState> UNANSWERED = in(RECORDED, RESPONDED);
    private static final Set<TicketState> OPEN = in(RECORDED, RESPONDED, ANSWERED, FEEDBACK_GIVEN);
    private static final Set<TicketState> SETTLED = in(ANSWERED, FEEDBACK_GIVEN, CLOSED);

    // spotless:off (one row, one line)
    static final Workflow TABLE = Workflow.of(TicketKind.CONSULTATION, 1, RECORDED)

            // the way a consultation is meant to go
            .when(in(RECORDED),                 Respond.class,         RESPONDED,      DESK)
            .when(UNANSWERED,                   Answer.class,          ANSWERED,       DESK,          NOT_PAUSED)
            .when(in(ANSWERED),                 GiveFeedback.class,    FEEDBACK_GIVEN, REQUESTERS,    FOR_THE_REQUESTER, FOUND_SOLVED)
            .when(in(FEEDBACK_GIVEN),           Close.class,           CLOSED,         DESK)
            .when(in(ANSWERED),                 Close.class,           CLOSED,         DESK,          RAISED_AS_CONSULTATION)

            // steps back, and off the way
            .otherwise(in(ANSWERED),            GiveFeedback.class,    RESPONDED,      REQUESTERS,    FOR_THE_REQUESTER, REFUSED_IN_TIME)
            .otherwise(in(ANSWERED),            GiveFeedback.class,    FEEDBACK_GIVEN, REQUESTERS,    FOR_THE_REQUESTER, REFUSED_TOO_LATE)
            .otherwise(in(ANSWERED),            Close.class,           CLOSED,         by(MACHINE),   SILENT_TOO_LONG)
            .otherwise(SETTLED,                 Reopen.class,          RESPONDED,      REQUESTERS,    FOR_THE_REQUESTER, WITHIN_GRACE)
            .otherwise(SETTLED,                 Reopen.class,          RESPONDED,      by(AGENT, ENGINEER, TECH_LEAD), WITHIN_GRACE)
            .otherwise(SETTLED,                 Reopen.class,          RESPONDED,      by(SUPERVISOR))
            .otherwise(UNANSWERED,              Cancel.class,          CANCELLED,      REQUESTERS,    FOR_THE_REQUESTER)
            .otherwise(UNANSWERED,              Cancel.class,          CANCELLED,      by(AGENT, SUPERVISOR))
            .converting(in(RECORDED),           ConvertToDefect.class, TicketKind.DEFECT, SUBMITTED, DESK)
            .converting(in(RESPONDED),          ConvertToDefect.class, TicketKind.DEFECT, RESPONDED, DESK, NOT_PAUSED)
            .converting(in(ANSWERED, FEEDBACK_GIVEN), ConvertToDefect.class, TicketKind.DEFECT, RESPONDED, DESK)

            // what happens beside it
            .beside(in(RESPONDED),              Pause.class,           DESK,           NOT_PAUSED)
            .beside(in(RESPONDED),              Resume.class,          DESK,           PAUSED)
            .beside(in(RESPONDED),              Resume.class,          REQUESTERS,     FOR_THE_REQUESTER, CUSTOMER_AWAITED)
            .beside(UNANSWERED,                 ChangeLevel.class,     by(AGENT, ENGINEER, TECH_LEAD), NO_DOWNGRADE_AFTER_BREACH)
            .beside(UNANSWERED,                 ChangeLevel.class,     by(SUPERVISOR))
            .beside(OPEN,                       ReportUpward.class,    DESK);
    // spotless:on

    private ConsultationWorkflow() {}
}
