package io.weibao.ticket.desk;

import java.time.Instant;
import java.util.List;

/**
 * A ticket that another system handled, from its beginning to where it stands now.
 *
 * @param sourceNumber the number it had there
 * @param raisedAt when it was received there
 * @param steps at least one, in the order of time; each becomes a version, a journal entry and an event
 */
public record ImportedTicket(
        String sourceNumber,
        String title,
        String description,
        Channel channel,
        Instant raisedAt,
        List<ImportedStep> steps) {

    public ImportedTicket {
        steps = List.copyOf(steps);
    }
}
