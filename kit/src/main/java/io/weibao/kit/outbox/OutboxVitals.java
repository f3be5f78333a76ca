package io.weibao.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** How the outbox does, as its relay last saw it; metrics as well. */
@Singleton
class OutboxVitals {

    private volatile Backlog backlog = Backlog.NONE;
    private volatile boolean connected;

    OutboxVitals(MeterRegistry metrics) {
        metrics.gauge("weibao.outbox.backlog", this, vitals -> vitals.backlog.rows());
        metrics.gauge("weibao.outbox.oldest.seconds", this, vitals -> vitals.backlog.oldest());
    }

    void measured(Backlog now) {
        backlog = now;
        connected = true;
    }

    void lost() {
        connected = false;
    }

    Backlog backlog() {
        return backlog;
    }

    boolean connected() {
        return connected;
    }
}
