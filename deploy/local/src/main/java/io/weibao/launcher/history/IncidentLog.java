package io.weibao.launcher.history;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The audit of an incident management system: one row per change, dates day-first without a zone, {@code ?} for unknown. Rows
 * that cannot be understood are set aside with the reason; the rest is grouped by incident.
 */
record IncidentLog(List<Incident> incidents, List<RejectedRow> rejected, long rowCount) {

    IncidentLog {
        incidents = List.copyOf(incidents);
        rejected = List.copyOf(rejected);
    }

    /** The file is not an incident log at all: nothing was read from it. */
    static final class NotAnIncidentLog extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAnIncidentLog(String reason) {
            super(reason);
        }
    }

    /** Reads a file, compressed by gzip or not, whose times are those of a wall clock in this zone. */
    static IncidentLog read(Path file, ZoneId zone) throws IOException {
        try (InputStream stream = plain(new BufferedInputStream(Files.newInputStream(file)))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new IncidentLogReader(zone).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }

    private static InputStream plain(BufferedInputStream stream) throws IOException {
        stream.mark(2);
        boolean compressed = stream.read() == 0x1f && stream.read() == 0x8b;
        stream.reset();
        return compressed ? new GZIPInputStream(stream) : stream;
    }
}
