package io.weibao.inspection.round;

import io.weibao.inspection.finding.Finding;
import io.weibao.inspection.finding.FindingChange;
import io.weibao.inspection.template.Checklist;
import java.util.List;

/** What happened to a round. */
public sealed interface RoundNews {

    /** Its day has come. */
    record Opened() implements RoundNews {}

    /** Nobody completed it in its time. */
    record Missed() implements RoundNews {}

    /** An item was looked at. */
    record ResultRecorded(Result result) implements RoundNews {}

    /** Something happened to a finding. */
    record OfFinding(FindingChange change) implements RoundNews {}

    /** All was looked at, and concluded from; the checklist says what chosen values are called. */
    record Completed(Checklist checklist, List<Result> results, List<Finding> findings, Assessment assessment)
            implements RoundNews {

        public Completed {
            results = List.copyOf(results);
            findings = List.copyOf(findings);
        }
    }

    /** The imperative of what was done. */
    default String action() {
        return switch (this) {
            case Opened _ -> "open";
            case Missed _ -> "miss";
            case ResultRecorded _ -> "record-result";
            case Completed _ -> "complete";
            case OfFinding(FindingChange change) ->
                switch (change.kind()) {
                    case RECORDED -> "record-finding";
                    case REPEATED -> "repeat-finding";
                    case TICKET_REQUESTED -> "request-ticket";
                    case LINKED -> "link-finding";
                    case CLEARED -> "clear-finding";
                };
        };
    }
}
