package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/** How a figure is computed. */
record DefinitionRow(String figure, String how) {

    static DefinitionRow of(OperationsSummary.Definition definition, Words words) {
        return new DefinitionRow(words.in(definition.figure()), words.in(definition.how()));
    }
}
