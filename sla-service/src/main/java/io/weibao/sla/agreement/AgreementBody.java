package io.weibao.sla.agreement;

import io.weibao.sla.target.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The language of agreements, for the API's description. It is read by {@link AgreementDocument}, which names every mistake at once. */
@Schema(name = "AgreementBody")
record AgreementBody(
        @Nullable @Schema(description = "An id of your choice makes repeating harmless")
        UUID id,

        @Nullable @Schema(description = "A preset that fills in whatever is left out", examples = "A")
        String preset,

        Text name,
        UUID customer,

        @Nullable @Schema(description = "The system it is for; none: every system without one of its own")
        UUID system,

        @Nullable @Schema(examples = "Asia/Shanghai") String zone,
        String validFrom,
        @Nullable String validUntil,
        @Nullable Boolean consentRequired,

        @Nullable @Schema(description = "How long after the resolution a reopening continues it", examples = "PT72H")
        String reopenGrace,

        @Nullable @Schema(description = "The calendar that says what kind of day it is, if dayTypes are used")
        String dayCalendar,

        @Schema(minItems = 1, maxItems = 50) List<TargetBody> targets) {

    @Schema(name = "Target")
    record TargetBody(
            @Schema(examples = "response") String id,
            Text name,

            @Nullable @Schema(description = "DEFECT, CONSULTATION; any kind if absent")
            List<String> kinds,

            @Nullable WhenBody when,

            @Schema(description = "A fact, or {\"due\": target}; raised if absent", examples = "raised") @Nullable
            Object anchor,

            @Nullable @Schema(description = "What brings it to life; its anchor if absent")
            OpensBody opens,

            @Schema(description = "Facts that fulfil it", examples = "responded")
            List<String> stops,

            @Nullable @Schema(description = "Facts that make it needless")
            List<String> cancelledBy,

            @Schema(examples = "24x7") String calendar,

            @Schema(description = "Exactly one row fits any case", maxItems = 24)
            List<RowBody> durations,

            @Nullable @Schema(description = "customer, consent, third-party, provider")
            List<String> pausedBy,

            @Nullable @Schema(description = "How long before it is due, in working time")
            List<String> warnings,

            @Nullable List<StepBody> escalation,
            ClauseBody clause) {}

    @Schema(name = "TargetCondition")
    record WhenBody(@Nullable List<String> levels, @Nullable Boolean businessStopped) {}

    @Schema(name = "TargetOpening", description = "One of them")
    record OpensBody(
            @Nullable @Schema(description = "A fact") String on,

            @Nullable @Schema(description = "Another target that was due and not met")
            String ifMissed) {}

    @Schema(name = "DurationRow")
    record RowBody(
            @Nullable List<String> levels,
            @Nullable ArrivalBody arrival,
            @Nullable HoursBody hours,

            @Nullable @Schema(description = "working-day, rest-day, holiday, make-up-day")
            List<String> dayTypes,

            @Schema(examples = "PT2H") String duration,

            @Nullable @Schema(description = "If this figure is from elsewhere")
            ClauseBody clause) {}

    @Schema(name = "Arrival")
    record ArrivalBody(String calendar, boolean open) {}

    @Schema(name = "HoursOfDay")
    record HoursBody(
            @Schema(examples = "18:00") String from,
            @Schema(examples = "24:00") String to) {}

    @Schema(name = "EscalationStep")
    record StepBody(
            @Schema(examples = "PT30M") String after,

            @Schema(description = "assignee, role:<role> or person:<id>")
            List<String> to,

            @Nullable String every,

            @Nullable @Schema(description = "How often in all")
            Integer times) {}

    @Schema(name = "ClauseBody")
    record ClauseBody(
            String ref,
            Text text,

            @Nullable @Schema(description = "Whether the contract gives no figure and we filled the gap")
            Boolean ours) {}
}
