package io.weibao.reporting.figures;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The shipped incident log, row by row as it is: nothing of ours has read it before. */
final class IncidentLog {

    private static final Path FILE = Path.of("../deploy/data/incidents/incident_event_log.csv.gz");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").withZone(ZoneOffset.UTC);

    private IncidentLog() {}

    /** An incident with its rows in the order of time. */
    record Incident(String number, Instant openedAt, int priority, String closeCode, List<Row> rows) {

        Instant raisedAt() {
            Instant first = rows.getFirst().at();
            return first.isBefore(openedAt) ? first : openedAt;
        }
    }

    record Row(String state, Instant at) {}

    static List<Incident> read() {
        try (Reader reader =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.ISO_8859_1)) {
            Map<String, List<CSVRecord>> incidents =
                    CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                            .collect(Collectors.groupingBy(row -> row.get("number")));
            return incidents.values().stream()
                    .map(IncidentLog::incident)
                    .sorted(Comparator.comparing(Incident::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Incident incident(List<CSVRecord> rows) {
        CSVRecord first = rows.getFirst();
        List<Row> inOrder = rows.stream()
                .map(row -> new Row(row.get("incident_state"), moment(row.get("sys_updated_at"))))
                .sorted(Comparator.comparing(Row::at))
                .toList();
        return new Incident(
                first.get("number"),
                moment(first.get("opened_at")),
                Integer.parseInt(first.get("priority").substring(0, 1)),
                first.get("closed_code"),
                inOrder);
    }

    private static Instant moment(String text) {
        return Instant.from(DAY_FIRST.parse(text));
    }
}
