package io.weibao.launcher.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentLogTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Path SHIPPED = Path.of("../data/incidents/incident_event_log.csv.gz");
    private static final String HEADER =
            "number,incident_state,sys_updated_at,opened_at,resolved_at,priority,made_sla,category\n";

    private final Path folder;

    IncidentLogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theShippedLogIsReadWhole() throws IOException {
        IncidentLog log = IncidentLog.read(SHIPPED, SHANGHAI);

        assertThat(log.incidents()).hasSize(890);
        assertThat(log.rowCount()).isEqualTo(5998);
        assertThat(log.incidents().stream()
                        .mapToInt(incident -> incident.rows().size())
                        .sum())
                .isEqualTo(5998);
        assertThat(log.rejected()).isEmpty();
    }

    @Test
    void theShippedLogHasTheIrregularitiesThatAreKnown() throws IOException {
        List<Incident> incidents = IncidentLog.read(SHIPPED, SHANGHAI).incidents();

        assertThat(incidents).filteredOn(i -> !first(i).state().equals("New")).hasSize(258);
        assertThat(incidents)
                .filteredOn(i -> first(i).at().isBefore(i.openedAt()))
                .hasSize(5);
        assertThat(incidents).filteredOn(i -> i.resolvedAt() == null).hasSize(29);
        assertThat(incidents)
                .filteredOn(i -> !i.rows().equals(inOrder(i)))
                .extracting(Incident::number)
                .containsExactly("INC0000137");
        assertThat(incidents).allMatch(i -> i.last().state().equals("Closed"));
        Set<String> keys = new HashSet<>();
        incidents.forEach(i -> i.rows().forEach(row -> keys.add(row.key())));
        assertThat(keys).hasSize(5998);
    }

    @Test
    void datesAreDayFirstAndOfTheGivenZone() throws IOException {
        IncidentLog log = log("INC1,New,29-02-2016 01:23,29-02-2016 01:16,?,3 - Moderate,TRUE,Category 1\n");

        Incident incident = log.incidents().getFirst();
        assertThat(first(incident).at()).isEqualTo(Instant.parse("2016-02-28T17:23:00Z"));
        assertThat(incident.openedAt()).isEqualTo(Instant.parse("2016-02-28T17:16:00Z"));
        assertThat(incident.resolvedAt()).isNull();
        assertThat(first(incident).priority()).isEqualTo(3);
        assertThat(first(incident).columns()).doesNotContainKey("resolved_at").containsEntry("category", "Category 1");
        assertThat(incident.title()).isEqualTo("Category 1");
    }

    @Test
    void rowsThatCannotBeUnderstoodAreSetAsideWithTheReason() throws IOException {
        IncidentLog log = log("""
                INC1,New,30-02-2016 01:23,29-02-2016 01:16,?,3 - Moderate,TRUE,a
                INC1,New,01-03-2016 01:23,29-02-2016 01:16,?,3 - Moderate,TRUE,a
                INC1,?,01-03-2016 01:24,29-02-2016 01:16,?,3 - Moderate,TRUE,a
                ?,New,01-03-2016 01:24,29-02-2016 01:16,?,3 - Moderate,TRUE,a
                INC2,New,01-03-2016 01:24,29-02-2016 01:16,?,7 - Odd,TRUE,a
                INC3,New
                """);

        assertThat(log.rejected())
                .extracting(RejectedRow::position, RejectedRow::reason)
                .containsExactlyInAnyOrder(
                        tuple(1L, "unreadable-time"),
                        tuple(3L, "missing-state"),
                        tuple(4L, "missing-number"),
                        tuple(5L, "unknown-priority"),
                        tuple(6L, "wrong-number-of-columns"));
        assertThat(log.incidents()).extracting(Incident::number).containsExactly("INC1");
        assertThat(log.rowCount()).isEqualTo(6);
    }

    @Test
    void aRowKeepsItsKeyWhateverTheLineEndsWith() throws IOException {
        String row = "INC1,New,01-03-2016 01:23,29-02-2016 01:16,?,3 - Moderate,TRUE,a";

        String unix = first(log(row + "\n").incidents().getFirst()).key();
        String windows = first(log(row + "\r\n").incidents().getFirst()).key();
        String open = first(log(row).incidents().getFirst()).key();

        assertThat(List.of(unix, windows, open)).containsOnly(unix);
    }

    @Test
    void anotherFileIsNotTakenForALog() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> IncidentLog.read(file, SHANGHAI))
                .isInstanceOf(IncidentLog.NotAnIncidentLog.class)
                .hasMessageContaining("incident_state");
    }

    private IncidentLog log(String rows) throws IOException {
        return IncidentLog.read(Files.writeString(folder.resolve("log.csv"), HEADER + rows), SHANGHAI);
    }

    private static Incident.Row first(Incident incident) {
        return inOrder(incident).getFirst();
    }

    private static List<Incident.Row> inOrder(Incident incident) {
        return incident.rows().stream()
                .sorted(Comparator.comparing(Incident.Row::at).thenComparing(Incident.Row::position))
                .toList();
    }
}
