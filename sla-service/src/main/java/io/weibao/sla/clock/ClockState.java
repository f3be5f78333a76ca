package io.weibao.sla.clock;

import io.weibao.sla.target.ClockReading;
import java.util.Locale;

/** What a stored clock does. Whether it is at risk or breached meanwhile depends on the moment one asks. */
public enum ClockState {
    RUNNING,
    PAUSED,
    STOPPED,
    CANCELLED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ClockState labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    static ClockState of(ClockReading reading) {
        return switch (reading) {
            case ClockReading.OnTrack _, ClockReading.AtRisk _ -> RUNNING;
            case ClockReading.Paused _ -> PAUSED;
            case ClockReading.Met _ -> STOPPED;
            case ClockReading.Breached breached -> breached.stoppedAt() == null ? RUNNING : STOPPED;
            case ClockReading.Cancelled _ -> CANCELLED;
        };
    }

    boolean ended() {
        return this == STOPPED || this == CANCELLED;
    }
}
