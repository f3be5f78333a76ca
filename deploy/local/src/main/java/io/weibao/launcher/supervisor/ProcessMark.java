package io.weibao.launcher.supervisor;

import java.time.Instant;
import java.util.Optional;

/** A process, told apart from a later one that got the same number by the moment it was born. */
public record ProcessMark(long pid, Instant bornAt) {

    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), bornAt(process));
    }

    /** The process, as long as it lives. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> bornAt(process)
                .equals(bornAt));
    }

    private static Instant bornAt(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
