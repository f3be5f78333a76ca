package io.weibao.sla.target;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A span between the start of a clock and its due time, and how it counts. Only working time does.
 *
 * @param reason name of the holiday, or of the one a make-up day makes up for; what a pause waited for; else absent
 */
public record Segment(
        Instant from, Instant to, Kind kind, @Nullable String reason) {

    public enum Kind {
        WORKING,
        CLOSED,
        HOLIDAY,
        PAUSED,
        SOLVED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
