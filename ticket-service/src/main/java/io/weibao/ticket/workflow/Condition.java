package io.weibao.ticket.workflow;

import io.weibao.ticket.workflow.TicketAction.Analyse;
import io.weibao.ticket.workflow.TicketAction.ChangeLevel;
import io.weibao.ticket.workflow.TicketAction.DeliverPaper;
import io.weibao.ticket.workflow.TicketAction.GiveFeedback;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What must hold, besides state and role, for a row of a workflow to apply. Its wording is in the vocabulary. */
public enum Condition {
    NOT_PAUSED(ask -> pause(ask) == null),
    PAUSED(ask -> pause(ask) != null),
    CUSTOMER_AWAITED(Condition::awaitsCustomer),

    OPERATIONAL(given(Analyse.class, action -> action.nature() == Nature.OPERATIONAL)),
    A_FAULT(given(Analyse.class, action -> action.nature() != Nature.OPERATIONAL)),
    NO_DOWNGRADE_AFTER_BREACH(ask -> !ask.circumstances().breached() || !lowersLevel(ask)),

    PROPOSER_DIFFERS(ask -> differs(ask.caller(), ask.ticket().proposer())),
    CONSENT_ASKED(ask -> ask.circumstances().consentAsked()),
    CONSENT_NOT_ASKED(ask -> !ask.circumstances().consentAsked()),

    LEVEL_I(ask -> ask.ticket().level() == FaultLevel.I),
    EMERGENCY(ask -> ask.ticket().isEmergency()),
    NO_EMERGENCY_YET(ask -> !ask.ticket().isEmergency()),
    DIAGNOSIS_OWED(Paper.DIAGNOSIS),
    SIGNATURE_OWED(Paper.SOLUTION_SIGNATURE),
    CONSENT_OWED(Paper.CUSTOMER_CONSENT),
    SIGNER_DID_NOT_CARRY_OUT(ask -> differs(ask.caller(), ask.ticket().carriedOutBy())),
    NO_PAPERS_OWED(ask -> ask.ticket().owedPapers().isEmpty()),

    FOR_THE_REQUESTER(Condition::speaksForRequester),
    FOUND_SOLVED(given(GiveFeedback.class, GiveFeedback::solved)),
    REFUSED_IN_TIME(ask -> refuses(ask) && withinGrace(ask)),
    REFUSED_TOO_LATE(ask -> refuses(ask) && !withinGrace(ask)),
    WITHIN_GRACE(Condition::withinGrace),
    SILENT_TOO_LONG(ask -> {
        Instant from = ask.ticket().silentFrom();
        return from != null && !ask.at().isBefore(from);
    }),

    RAISED_AS_CONSULTATION(ask -> ask.ticket().originalKind() == TicketKind.CONSULTATION),
    VISIT_PENDING(ask -> ask.ticket().isVisitPending()),
    NO_VISIT_PENDING(ask -> !ask.ticket().isVisitPending()),
    REPORT_NOT_ISSUED(ask -> !ask.ticket().isReportIssued());

    /** How long after the solution a refusal still continues the same ticket. */
    public static final Duration REOPEN_GRACE = Duration.ofDays(3);

    private static final Set<Role> SPEAKING_FOR_ALL = EnumSet.of(Role.DEPT_HEAD, Role.CUSTOMER_LEAD, Role.PARTNER);

    /** A pure function; the checker cannot see that lambdas here hold nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<Case> rule;

    /** The paper it speaks of; absent where it speaks of none. */
    private final @Nullable Paper paper;

    Condition(Predicate<Case> rule) {
        this.rule = rule;
        this.paper = null;
    }

    /** This paper is owed. */
    Condition(Paper paper) {
        this.rule = ask -> ask.ticket().owedPapers().contains(paper);
        this.paper = paper;
    }

    boolean holds(Case ask) {
        return rule.test(ask);
    }

    /** False where another paper is delivered than the one it speaks of. */
    boolean isAbout(@Nullable TicketAction action) {
        return paper == null || !(action instanceof DeliverPaper delivery) || delivery.paper() == paper;
    }

    /** The name used in the API. */
    public String id() {
        return Names.kebab(name());
    }

    private static @Nullable PauseReason pause(Case ask) {
        return ask.ticket().pausedAt(ask.at());
    }

    private static boolean awaitsCustomer(Case ask) {
        PauseReason reason = pause(ask);
        return reason != null && reason.party().equals(PauseReason.WAITING_FOR_CUSTOMER.party());
    }

    private static <A extends TicketAction> Predicate<Case> given(Class<A> type, Predicate<A> rule) {
        return ask -> !type.isInstance(ask.action()) || rule.test(type.cast(ask.action()));
    }

    private static boolean differs(@Nullable UUID caller, @Nullable UUID earlier) {
        return caller != null && !caller.equals(earlier);
    }

    private static boolean refuses(Case ask) {
        return !(ask.action() instanceof GiveFeedback feedback) || !feedback.solved();
    }

    private static boolean withinGrace(Case ask) {
        Instant settled = ask.ticket().settledAt();
        return settled != null && !ask.at().isAfter(settled.plus(REOPEN_GRACE));
    }

    private static boolean speaksForRequester(Case ask) {
        UUID requester = ask.ticket().requester();
        return requester == null
                || requester.equals(ask.caller())
                || ask.roles().stream().anyMatch(SPEAKING_FOR_ALL::contains);
    }

    private static boolean lowersLevel(Case ask) {
        FaultLevel asked = ask.action() instanceof ChangeLevel change
                ? change.level()
                : ask.action() instanceof Analyse analysis ? analysis.level() : null;
        return asked != null && asked.isLowerThan(ask.ticket().level());
    }
}
