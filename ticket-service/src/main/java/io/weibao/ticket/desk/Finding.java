package io.weibao.ticket.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The finding of an inspection that a ticket was raised for: one ticket per finding, ever.
 *
 * @param id of the finding
 * @param round the round in which it was made
 */
@Embeddable
@Schema(name = "TicketFinding")
public record Finding(
        @Column(name = "finding_id") UUID id,

        @Column(name = "finding_round") UUID round) {}
