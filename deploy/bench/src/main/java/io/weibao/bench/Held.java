package io.weibao.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Parts that stand still for a while, so that another can be measured alone. They go on afterwards, whatever happens to the bench. */
final class Held implements AutoCloseable {

    private static final List<String> READERS = List.of("sla-service", "inspection-service", "reporting-service");

    private final List<Long> pids;
    private final Thread release = new Thread(this::release, "release");

    private Held(List<Long> pids) {
        this.pids = pids;
    }

    /** The services that read what ticket-service tells: on two cores they would share its processors. */
    static Held readers(Installation platform) throws IOException {
        List<Long> pids = new ArrayList<>();
        for (var part : READERS) {
            pids.add(platform.pid(part));
        }
        var held = new Held(pids);
        Runtime.getRuntime().addShutdownHook(held.release);
        for (long pid : pids) {
            signal("STOP", pid);
        }
        return held;
    }

    private static void signal(String name, long pid) throws IOException {
        try {
            int code = new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("kill -" + name + " " + pid + " ended with code " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void release() {
        for (long pid : pids) {
            try {
                signal("CONT", pid);
            } catch (IOException e) {
                System.err.println(
                        "Process " + pid + " may stand still; kill -CONT " + pid + " lets it go on. " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        release();
        Runtime.getRuntime().removeShutdownHook(release);
    }
}
