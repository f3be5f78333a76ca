package io.weibao.reporting.fields.operations;

import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.fields.Words;

/** What requesters thought, and how many of those asked said so. */
record SatisfactionFields(String asked, String answered, String responseRate, String average, String low, String note) {

    static SatisfactionFields of(OperationsSummary.Satisfaction feedback, Words words) {
        String responseRate = words.share(feedback.answered(), feedback.asked());
        return new SatisfactionFields(
                words.number(feedback.asked()),
                words.number(feedback.answered()),
                responseRate,
                average(feedback, words),
                words.number(feedback.low()),
                words.say("os.satisfaction", feedback.asked(), feedback.answered(), responseRate));
    }

    /** With the interval it lies in, when enough answered to know it. */
    private static String average(OperationsSummary.Satisfaction feedback, Words words) {
        if (feedback.average() == null) {
            return words.dash();
        }
        String average = words.say("average.value", words.decimal(feedback.average()));
        return feedback.from() == null || feedback.to() == null
                ? average
                : average + words.say("average.interval", words.decimal(feedback.from()), words.decimal(feedback.to()));
    }
}
