package io.weibao.ticket.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a batch added to one incident, and the ticket it was added to.
 *
 * @param firstSequence the journal entry that the first new row became
 */
record ImportedIncident(
        UUID ticket, UUID customer, String source, @Nullable String zone, IncidentImport added, long firstSequence) {}
