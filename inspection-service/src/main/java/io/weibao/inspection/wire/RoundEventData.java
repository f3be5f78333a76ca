package io.weibao.inspection.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.finding.Finding;
import io.weibao.inspection.finding.FindingChange;
import io.weibao.inspection.finding.FindingState;
import io.weibao.inspection.finding.LinkedTicket;
import io.weibao.inspection.round.Assessment;
import io.weibao.inspection.round.Result;
import io.weibao.inspection.round.Round;
import io.weibao.inspection.round.RoundNews;
import io.weibao.inspection.round.RoundState;
import io.weibao.inspection.template.Checklist;
import io.weibao.inspection.template.FaultLevel;
import io.weibao.inspection.template.ItemRef;
import io.weibao.inspection.template.ItemValue;
import io.weibao.inspection.template.Text;
import io.weibao.inspection.template.Verdict;
import io.weibao.kit.actor.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published form of what happened to a round. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundEventData(
        RoundData round,
        String action,
        UUID actor,
        Instant at,
        @Nullable ResultData result,
        @Nullable FindingData finding,
        @Nullable List<ResultData> results,
        @Nullable List<FindingData> findings,
        @Nullable AssessmentData assessment) {

    static RoundEventData of(Round round, RoundNews news, Actor actor, Instant at) {
        return switch (news) {
            case RoundNews.Opened _, RoundNews.Missed _ -> of(round, news, actor, at, null, null);
            case RoundNews.ResultRecorded(Result result) -> of(round, news, actor, at, ResultData.of(result), null);
            case RoundNews.OfFinding(FindingChange change) ->
                of(round, news, actor, at, null, FindingData.of(change.finding()));
            case RoundNews.Completed completed ->
                new RoundEventData(
                        RoundData.of(round),
                        news.action(),
                        actor.id(),
                        at,
                        null,
                        null,
                        completed.results().stream()
                                .map(result -> ResultData.of(result, completed.checklist()))
                                .toList(),
                        completed.findings().stream().map(FindingData::of).toList(),
                        AssessmentData.of(completed.assessment()));
        };
    }

    private static RoundEventData of(
            Round round,
            RoundNews news,
            Actor actor,
            Instant at,
            @Nullable ResultData result,
            @Nullable FindingData finding) {
        return new RoundEventData(
                RoundData.of(round), news.action(), actor.id(), at, result, finding, null, null, null);
    }

    record RoundData(
            UUID id,
            Named plan,
            Named customer,
            Named system,
            String month,
            LocalDate scheduledFor,
            Instant dueAt,
            RoundState state,
            @JsonInclude @Nullable UUID inspector) {

        static RoundData of(Round round) {
            return new RoundData(
                    round.id(),
                    round.plan(),
                    round.place().customer(),
                    round.place().system(),
                    round.month().toString(),
                    round.scheduledFor(),
                    round.dueAt(),
                    round.state(),
                    round.inspector() == null ? null : round.inspector().id());
        }
    }

    record ItemData(String key, String area, Text label) {

        static ItemData of(ItemRef item) {
            return new ItemData(item.key(), item.area(), item.label());
        }
    }

    @JsonInclude
    record ResultData(
            ItemData item,
            @Nullable Named component,
            @Nullable ItemValue value,
            @Nullable String unit,
            Verdict verdict,
            @Nullable String note,
            @Nullable ItemValue previous,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Text valueLabel,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Text previousLabel) {

        static ResultData of(Result result) {
            return of(result, null, null);
        }

        static ResultData of(Result result, Checklist checklist) {
            String item = result.item().key();
            return of(result, checklist.choiceOf(item, result.value()), checklist.choiceOf(item, result.previous()));
        }

        private static ResultData of(Result result, @Nullable Text valueLabel, @Nullable Text previousLabel) {
            return new ResultData(
                    ItemData.of(result.item()),
                    result.component(),
                    result.value(),
                    result.unit(),
                    result.verdict(),
                    result.note(),
                    result.previous(),
                    valueLabel,
                    previousLabel);
        }
    }

    @JsonInclude
    record FindingData(
            UUID id,
            ItemData item,
            @Nullable Named component,
            FaultLevel level,
            boolean businessStopped,
            String summary,
            String description,
            Instant raisedAt,
            FindingState state,
            @Nullable TicketData ticket,
            int repeats) {

        static FindingData of(Finding finding) {
            LinkedTicket ticket = finding.ticket();
            return new FindingData(
                    finding.id(),
                    ItemData.of(finding.item()),
                    finding.component(),
                    finding.level(),
                    finding.businessStopped(),
                    finding.summary(),
                    finding.description(),
                    finding.raisedAt(),
                    finding.state(),
                    ticket == null ? null : new TicketData(ticket.id(), ticket.number()),
                    finding.repeats());
        }
    }

    record TicketData(UUID id, String number) {}

    @JsonInclude
    record AssessmentData(
            String runningState,
            @Nullable String stability,
            @Nullable String performance,
            CapacityData capacity,
            @Nullable String advice) {

        static AssessmentData of(Assessment assessment) {
            return new AssessmentData(
                    assessment.runningState().name(),
                    assessment.stability(),
                    assessment.performance(),
                    CapacityData.of(assessment.capacity()),
                    assessment.advice());
        }
    }

    @JsonInclude
    record CapacityData(
            @Nullable Long concurrency,
            @Nullable Long visits,
            @Nullable Long usersOnline) {

        static CapacityData of(Assessment.@Nullable Capacity capacity) {
            return capacity == null
                    ? new CapacityData(null, null, null)
                    : new CapacityData(capacity.concurrency(), capacity.visits(), capacity.usersOnline());
        }
    }
}
