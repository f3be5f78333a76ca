package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/** An inspection that was due. */
record RoundRow(String system, String date, String completedAt, String state, String findings) {

    static RoundRow of(OperationsSummary.Round round, Words words) {
        return new RoundRow(
                words.name(round.system()),
                words.day(round.scheduledFor()),
                words.moment(round.completedAt()),
                round.state() == null ? words.dash() : words.say("state." + round.state()),
                words.number(round.findings()));
    }
}
