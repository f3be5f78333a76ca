package io.weibao.launcher.history;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads one log, row by row: what can be understood is grouped by incident, the rest is set aside with the reason. */
final class IncidentLogReader {

    /** Strict, because lenient dates would take the 31st of February for the 2nd of March. */
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private static final String UNKNOWN = "?";
    private static final List<String> NEEDED =
            List.of("number", "incident_state", "sys_updated_at", "opened_at", "resolved_at", "priority");

    private final ZoneId zone;
    private final Map<String, List<CSVRecord>> recordsByNumber = new LinkedHashMap<>();
    private final Map<Long, String> rawByPosition = new LinkedHashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    IncidentLogReader(ZoneId zone) {
        this.zone = zone;
    }

    IncidentLog read(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            requireColumns(Set.copyOf(parser.getHeaderNames()));
            gather(parser, text);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new IncidentLog.NotAnIncidentLog("the file is not well-formed CSV: " + e.getMessage());
        }
        List<Incident> incidents = new ArrayList<>();
        recordsByNumber.forEach((number, records) -> {
            Incident incident = incident(number, records);
            if (incident != null) {
                incidents.add(incident);
            }
        });
        return new IncidentLog(incidents, rejected, rawByPosition.size());
    }

    private static void requireColumns(Set<String> present) {
        List<String> missing =
                NEEDED.stream().filter(column -> !present.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new IncidentLog.NotAnIncidentLog("these columns are missing: " + String.join(", ", missing));
        }
    }

    private void gather(CSVParser parser, String text) {
        CSVRecord before = null;
        for (CSVRecord record : parser) {
            if (before != null) {
                keep(before, text.substring(start(before), start(record)));
            }
            before = record;
        }
        if (before != null) {
            keep(before, text.substring(start(before)));
        }
    }

    private static int start(CSVRecord record) {
        return Math.toIntExact(record.getCharacterPosition());
    }

    private void keep(CSVRecord record, String rawWithEnd) {
        String raw = rawWithEnd.stripTrailing();
        rawByPosition.put(record.getRecordNumber(), raw);
        String number = record.isConsistent() ? known(record, "number") : null;
        if (number == null) {
            String reason = record.isConsistent() ? "missing-number" : "wrong-number-of-columns";
            rejected.add(new RejectedRow(record.getRecordNumber(), "", reason, raw));
        } else {
            recordsByNumber.computeIfAbsent(number, _ -> new ArrayList<>()).add(record);
        }
    }

    private @Nullable Incident incident(String number, List<CSVRecord> records) {
        List<Incident.Row> rows = new ArrayList<>();
        for (CSVRecord record : records) {
            try {
                rows.add(row(record));
            } catch (UnreadableRow e) {
                rejected.add(new RejectedRow(record.getRecordNumber(), number, e.reason, raw(record)));
            }
        }
        if (rows.isEmpty()) {
            return null;
        }
        Instant first =
                rows.stream().map(Incident.Row::at).min(Instant::compareTo).orElseThrow();
        CSVRecord last = records.getLast();
        Instant opened = optionalInstant(last, "opened_at");
        return new Incident(number, opened == null ? first : opened, optionalInstant(last, "resolved_at"), rows);
    }

    private Incident.Row row(CSVRecord record) {
        String at = known(record, "sys_updated_at");
        String state = known(record, "incident_state");
        if (at == null) {
            throw new UnreadableRow("missing-time");
        }
        if (state == null) {
            throw new UnreadableRow("missing-state");
        }
        Instant instant = instant(at);
        if (instant == null) {
            throw new UnreadableRow("unreadable-time");
        }
        return new Incident.Row(
                digest(raw(record)), record.getRecordNumber(), instant, state, priority(record), columns(record));
    }

    private @Nullable Integer priority(CSVRecord record) {
        String priority = known(record, "priority");
        if (priority == null) {
            return null;
        }
        if (!priority.matches("[1-4]( .*)?")) {
            throw new UnreadableRow("unknown-priority");
        }
        return priority.charAt(0) - '0';
    }

    private static Map<String, String> columns(CSVRecord record) {
        Map<String, String> columns = new LinkedHashMap<>(record.toMap());
        columns.values().removeIf(value -> value.equals(UNKNOWN) || value.isBlank());
        return columns;
    }

    private @Nullable Instant optionalInstant(CSVRecord record, String column) {
        String text = known(record, column);
        return text == null ? null : instant(text);
    }

    private @Nullable Instant instant(String text) {
        try {
            return DAY_FIRST.withZone(zone).parse(text, Instant::from);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private String raw(CSVRecord record) {
        return rawByPosition.getOrDefault(record.getRecordNumber(), "");
    }

    private static @Nullable String known(CSVRecord record, String column) {
        String value = record.get(column).strip();
        return value.isEmpty() || value.equals(UNKNOWN) ? null : value;
    }

    private static String digest(String raw) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A row that cannot be understood; it is set aside. */
    private static final class UnreadableRow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        UnreadableRow(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
