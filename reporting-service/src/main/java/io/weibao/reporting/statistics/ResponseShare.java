package io.weibao.reporting.statistics;

import org.jspecify.annotations.Nullable;

/** How many of those who were asked answered. Who did not answer said nothing, neither good nor bad. */
public record ResponseShare(long asked, long answered) {

    /** 0 to 1; none if nobody was asked. */
    public @Nullable Double rate() {
        return asked == 0 ? null : (double) answered / asked;
    }
}
