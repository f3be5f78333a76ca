package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/** How long it took to resolve the tickets that were. */
record ResolutionFields(String count, String median, String ninetieth, String longest) {

    static ResolutionFields of(OperationsSummary.ResolutionTime time, Words words) {
        return new ResolutionFields(
                words.number(time.count()),
                words.duration(time.median()),
                words.duration(time.ninetieth()),
                words.duration(time.longest()));
    }
}
