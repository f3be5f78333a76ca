package io.weibao.ticket.workflow;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the desk to do with a ticket, each with just its data. The name of an action in the API is that of
 * its record: {@code SignSolution} is {@code sign-solution}.
 */
public sealed interface TicketAction {

    /** The longest text a person may write into one field. */
    int TEXT = 20_000;

    /** The longest reason, note or comment. */
    int REMARK = 2_000;

    record Respond() implements TicketAction {}

    /** Confirms or changes the provisional level; absent level and stop mean: as they stand. */
    record Analyse(
            @NotNull Nature nature,
            @Nullable FaultLevel level,
            @Nullable Boolean businessStopped,
            @NotBlank @Size(max = TEXT) String analysis,
            @Nullable @Size(max = TEXT) String explanation)
            implements TicketAction {}

    record ProposeSolution(
            @NotBlank @Size(max = TEXT) String solution,
            @Nullable @Size(max = TEXT) String plan) implements TicketAction {}

    record SignSolution() implements TicketAction {}

    record SendBack(@NotBlank @Size(max = REMARK) String reason) implements TicketAction {}

    record GiveConsent() implements TicketAction {}

    record RefuseConsent(@NotBlank @Size(max = REMARK) String reason) implements TicketAction {}

    record CarryOut(@NotBlank @Size(max = TEXT) String changeRecord) implements TicketAction {}

    record ConfirmSolved(@NotBlank @Size(max = TEXT) String cause) implements TicketAction {}

    record Reply(@NotBlank @Size(max = TEXT) String reply) implements TicketAction {}

    record Answer(@NotBlank @Size(max = TEXT) String answer) implements TicketAction {}

    record GiveFeedback(
            @NotNull Boolean solved,
            @Nullable @Min(1) @Max(5) Integer rating,
            @Nullable @Size(max = REMARK) String comment)
            implements TicketAction {}

    record Close() implements TicketAction {}

    record Reopen(@NotBlank @Size(max = REMARK) String reason) implements TicketAction {}

    record Cancel(@NotBlank @Size(max = REMARK) String reason) implements TicketAction {}

    record ConvertToDefect(@NotBlank @Size(max = REMARK) String reason) implements TicketAction {}

    record Pause(
            @NotNull PauseReason reason,
            @Nullable Instant until,
            @NotBlank @Size(max = REMARK) String note) implements TicketAction {}

    record Resume() implements TicketAction {}

    record RequireVisit(@NotBlank @Size(max = REMARK) String reason) implements TicketAction {}

    record ArriveOnSite() implements TicketAction {}

    record SubmitPlan(@NotBlank @Size(max = TEXT) String plan) implements TicketAction {}

    record PutSubstituteInService(
            @NotBlank @Size(max = TEXT) String description) implements TicketAction {}

    record SubmitContingencyPlan(@NotBlank @Size(max = TEXT) String plan) implements TicketAction {}

    record IssueIncidentReport(
            @NotBlank @Size(max = REMARK) String faultKind,
            @NotBlank @Size(max = TEXT) String cause,
            @NotBlank @Size(max = TEXT) String solutionUsed,
            @NotBlank @Size(max = TEXT) String loss)
            implements TicketAction {}

    record ChangeLevel(
            @NotNull FaultLevel level,
            @NotBlank @Size(max = REMARK) String reason) implements TicketAction {}

    record ReportUpward(@NotBlank @Size(max = TEXT) String summary) implements TicketAction {}

    record DeclareEmergency(@NotBlank @Size(max = REMARK) String reason) implements TicketAction {}

    record DeliverPaper(
            @NotNull Paper paper,
            @NotBlank @Size(max = TEXT) String text) implements TicketAction {}

    /** The action's name in the API. */
    default String name() {
        return nameOf(getClass());
    }

    static String nameOf(Class<? extends TicketAction> action) {
        return Names.kebab(action.getSimpleName());
    }

    /** Every action there is, by its name in the API. */
    static Map<String, Class<? extends TicketAction>> byName() {
        return Catalogue.BY_NAME;
    }

    /** Holds the catalogue, so that reading the permitted records happens once. */
    final class Catalogue {
        private static final Map<String, Class<? extends TicketAction>> BY_NAME =
                all().stream().collect(Collectors.toUnmodifiableMap(TicketAction::nameOf, Function.identity()));

        private Catalogue() {}

        private static List<Class<? extends TicketAction>> all() {
            return Stream.of(TicketAction.class.getPermittedSubclasses())
                    .<Class<? extends TicketAction>>map(type -> type.asSubclass(TicketAction.class))
                    .toList();
        }
    }
}
