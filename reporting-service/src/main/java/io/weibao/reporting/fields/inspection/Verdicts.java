package io.weibao.reporting.fields.inspection;

import io.weibao.reporting.content.InspectionAssessment.Result;
import io.weibao.reporting.content.InspectionAssessment.Verdict;
import java.util.List;

/** How many items were found how. */
record Verdicts(long items, long ok, long attention, long fault, long notChecked) {

    static Verdicts of(List<Result> results) {
        return new Verdicts(
                results.size(),
                count(results, Verdict.OK),
                count(results, Verdict.ATTENTION),
                count(results, Verdict.FAULT),
                count(results, Verdict.NOT_CHECKED));
    }

    Verdict worst() {
        if (fault > 0) {
            return Verdict.FAULT;
        }
        if (attention > 0) {
            return Verdict.ATTENTION;
        }
        return ok > 0 ? Verdict.OK : Verdict.NOT_CHECKED;
    }

    private static long count(List<Result> results, Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
