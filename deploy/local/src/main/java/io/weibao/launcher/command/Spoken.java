package io.weibao.launcher.command;

import java.time.Duration;
import java.util.Locale;

/** Durations, sizes and states as people read them. */
final class Spoken {

    private static final long MEGABYTE = 1024L * 1024;
    private static final double MILLIS = 1000.0;

    private Spoken() {}

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLIS);
    }

    /** The two largest units that matter: 3 d 4 h, 4 h 5 min, 5 min 6 s, 6 s. */
    static String roughly(Duration duration) {
        if (duration.toDays() > 0) {
            return duration.toDays() + " d " + duration.toHoursPart() + " h";
        }
        if (duration.toHours() > 0) {
            return duration.toHours() + " h " + duration.toMinutesPart() + " min";
        }
        if (duration.toMinutes() > 0) {
            return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
        }
        return duration.toSeconds() + " s";
    }

    static String megabytes(long bytes) {
        return bytes / MEGABYTE + " MB";
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
