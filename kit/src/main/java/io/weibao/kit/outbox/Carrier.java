package io.weibao.kit.outbox;

import java.util.concurrent.CompletableFuture;

/** Brings rows to the readers. A row has arrived when the result completes normally. */
@FunctionalInterface
interface Carrier {

    CompletableFuture<?> carry(OutboxRow row);
}
