package io.weibao.reporting.fields.incident;

import io.weibao.reporting.content.Promise;
import io.weibao.reporting.fields.Words;

/** A promise that applied to the ticket, and how it was kept. */
record PromiseRow(String target, String due, String ended, String standing, String clause) {

    static PromiseRow of(Promise promise, Words words) {
        String clause = words.in(promise.clause());
        return new PromiseRow(
                words.in(promise.target()),
                words.moment(promise.dueAt()),
                words.moment(promise.endedAt()),
                words.say("standing." + promise.standing()),
                promise.ours() ? clause + words.say("ours") : clause);
    }
}
