package io.weibao.ticket.history;

import io.weibao.ticket.desk.ImportedStep;
import io.weibao.ticket.desk.ServiceFact;
import io.weibao.ticket.history.HistoryReceipt.OfRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out what one incident of a batch adds: which rows are new, in which order they happened, and the step that each becomes.
 * Nothing is written here.
 */
final class IncidentImport {

    private final String source;
    private final HistoryBatch.Incident incident;
    private final @Nullable KnownIncident known;
    private final HistoryReading reading;
    private final List<NewRow> newRows = new ArrayList<>();
    private final List<OfRow> receipts = new ArrayList<>();

    /** A row together with the step it becomes. */
    record NewRow(SourceRow row, ImportedStep step) {}

    private IncidentImport(String source, HistoryBatch.Incident incident, @Nullable KnownIncident known) {
        this.source = source;
        this.incident = incident;
        this.known = known;
        this.reading = known == null
                ? new HistoryReading(incident.openedAt(), incident.resolvedAt())
                : new HistoryReading(known.openedAt(), known.resolvedAt());
    }

    static IncidentImport of(
            String source, HistoryBatch.Incident incident, @Nullable KnownIncident known, RowCheck check) {
        IncidentImport plan = new IncidentImport(source, incident, known);
        plan.takeIn(check);
        return plan;
    }

    HistoryBatch.Incident incident() {
        return incident;
    }

    @Nullable
    KnownIncident known() {
        return known;
    }

    /** The rows to be written, in the order in which they happened. */
    List<NewRow> newRows() {
        return List.copyOf(newRows);
    }

    /** What became of each row, in the order of the batch. */
    List<OfRow> receipts() {
        return List.copyOf(receipts);
    }

    /** When the incident was raised: when the source opened it, or earlier if a row says so. */
    Instant raisedAt() {
        Instant first = newRows.getFirst().row().at();
        return first.isBefore(incident.openedAt()) ? first : incident.openedAt();
    }

    int factCount() {
        return newRows.stream().mapToInt(row -> row.step().facts().size()).sum();
    }

    private void takeIn(RowCheck check) {
        Instant horizon = replay();
        List<SourceRow> fresh = new ArrayList<>();
        for (HistoryBatch.Row row : incident.rows()) {
            String objection = check.objection(row);
            if (check.isKnown(row)) {
                receipts.add(OfRow.alreadyKnown(row.key()));
            } else if (objection != null) {
                receipts.add(OfRow.rejected(row.key(), objection));
            } else if (known != null && known.isHandledHere()) {
                receipts.add(OfRow.rejected(row.key(), "handled-here"));
            } else if (row.at().isBefore(horizon)) {
                receipts.add(OfRow.rejected(row.key(), "before-imported-row"));
            } else {
                check.taken(row).ifPresent(fresh::add);
                receipts.add(OfRow.accepted(row.key()));
            }
        }
        fresh.stream().sorted(SourceRow.IN_ORDER).forEach(this::add);
    }

    /** Reads again what is known, so that the reading goes on where it stopped; gives the time no new row may be before. */
    private Instant replay() {
        Instant horizon = Instant.MIN;
        if (known != null) {
            for (KnownIncident.Row row : known.rows()) {
                reading.read(row.at(), row.state(), row.priority());
                horizon = row.at();
            }
        }
        return horizon;
    }

    private void add(SourceRow row) {
        List<ServiceFact> facts = reading.read(row.at(), row.state(), row.priority());
        newRows.add(new NewRow(
                row,
                new ImportedStep(
                        row.at(),
                        reading.state().ticketState(),
                        reading.level(),
                        reading.state().pauseReason(),
                        facts,
                        row.data(source))));
    }
}
