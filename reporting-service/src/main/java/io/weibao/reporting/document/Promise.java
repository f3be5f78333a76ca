package io.weibao.reporting.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise of the agreement and what became of it.
 *
 * @param dueAt none while it waits without a limit
 * @param decidedAt when it was kept, broken or cancelled; none while it runs
 * @param clause where in the contract it stands
 * @param ours whether the contract gives no figure and this one is the provider's default
 */
public record Promise(
        Text target,
        Instant startedAt,
        @Nullable Instant dueAt,
        Verdict verdict,
        @Nullable Instant decidedAt,
        String clause,
        Text clauseText,
        boolean ours) {}
