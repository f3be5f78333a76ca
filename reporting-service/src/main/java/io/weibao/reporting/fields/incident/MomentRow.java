package io.weibao.reporting.fields.incident;

import io.weibao.reporting.content.Moment;
import io.weibao.reporting.fields.Words;

/** Something that happened; what was written down later says so. */
record MomentRow(String at, String what, String by, String note) {

    static MomentRow of(Moment moment, Words words) {
        String recorded =
                moment.recordedAt() == null ? "" : words.say("recordedLater", words.moment(moment.recordedAt()));
        String note = moment.note() == null ? recorded : words.cell(moment.note()) + " " + recorded;
        return new MomentRow(
                words.exactly(moment.at()), words.in(moment.what()), words.name(moment.by()), words.cell(note));
    }
}
