package io.weibao.launcher.supervisor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one part stands.
 *
 * @param process the process that runs it, if one does
 * @param since when it became ready the last time
 * @param restarts how often it died and was started again
 * @param note what is worth knowing beyond the state, such as why it died
 */
public record PartStatus(
        String name,
        String version,
        String address,
        PartState state,
        @Nullable ProcessMark process,
        @Nullable Instant since,
        int restarts,
        @Nullable String note) {

    static PartStatus waiting(String name, String version, String address) {
        return new PartStatus(name, version, address, PartState.WAITING, null, null, 0, null);
    }

    PartStatus in(PartState next) {
        return state == PartState.FAILED
                ? this
                : new PartStatus(name, version, address, next, process, since, restarts, note);
    }

    PartStatus startedAs(ProcessMark mark) {
        return new PartStatus(name, version, address, PartState.STARTING, mark, null, restarts, note);
    }

    PartStatus ready(Instant at) {
        return new PartStatus(name, version, address, PartState.RUNNING, process, at, restarts, note);
    }

    PartStatus died(String why) {
        return new PartStatus(name, version, address, PartState.PAUSING, null, null, restarts + 1, why);
    }

    /** What failed stays marked as failed. */
    PartStatus stopped() {
        PartState last = state == PartState.FAILED ? PartState.FAILED : PartState.STOPPED;
        return new PartStatus(name, version, address, last, null, null, restarts, note);
    }
}
