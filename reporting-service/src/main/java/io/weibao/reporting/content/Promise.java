package io.weibao.reporting.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a ticket with the clause of the contract it comes from.
 *
 * @param endedAt when it was met or cancelled; null while it runs
 * @param clause the clause's number or place, with its words; null when the agreement names none
 * @param ours whether the contract is silent and the figure is the provider's own
 */
public record Promise(
        Text target,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        Standing standing,
        @Nullable Text clause,
        boolean ours) {}
