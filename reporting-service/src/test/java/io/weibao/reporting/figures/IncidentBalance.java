package io.weibao.reporting.figures;

import io.weibao.reporting.figures.IncidentLog.Incident;
import io.weibao.reporting.figures.IncidentLog.Row;
import java.time.Instant;
import java.util.List;

/**
 * What became of the incidents of the log in a period, read from their rows: one has ended from a row Closed until a row of work.
 *
 * @param open at the end of the period
 */
record IncidentBalance(long ended, long openAgain, long open) {

    static IncidentBalance of(List<Incident> incidents, Instant start, Instant end) {
        return incidents.stream()
                .filter(incident -> incident.raisedAt().isBefore(end))
                .map(incident -> of(incident, start, end))
                .reduce(new IncidentBalance(0, 0, 0), IncidentBalance::plus);
    }

    private static IncidentBalance of(Incident incident, Instant start, Instant end) {
        long ended = 0;
        long openAgain = 0;
        boolean over = false;
        for (Row row : ImportedYearConsumerTest.withoutLateNews(incident)) {
            boolean closes = row.state().equals("Closed");
            boolean changes = over ? !closes && !row.state().equals("Resolved") : closes;
            if (!changes || !row.at().isBefore(end)) {
                continue;
            }
            over = closes;
            if (!row.at().isBefore(start)) {
                ended += closes ? 1 : 0;
                openAgain += closes ? 0 : 1;
            }
        }
        return new IncidentBalance(ended, openAgain, over ? 0 : 1);
    }

    private IncidentBalance plus(IncidentBalance other) {
        return new IncidentBalance(ended + other.ended, openAgain + other.openAgain, open + other.open);
    }
}
