package io.weibao.bench;

import java.io.IOException;

/** A part that stands still for a while, so that another can be measured alone. It goes on afterwards, whatever happens to the bench. */
final class Held implements AutoCloseable {

    private final long pid;
    private final Thread release = new Thread(this::release, "release");

    private Held(long pid) {
        this.pid = pid;
    }

    static Held still(Installation platform, String part) throws IOException {
        var held = new Held(platform.pid(part));
        Runtime.getRuntime().addShutdownHook(held.release);
        held.signal("STOP");
        return held;
    }

    private void signal(String name) throws IOException {
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
        try {
            signal("CONT");
        } catch (IOException e) {
            System.err.println(
                    "Process " + pid + " may stand still; kill -CONT " + pid + " lets it go on. " + e.getMessage());
        }
    }

    @Override
    public void close() {
        release();
        Runtime.getRuntime().removeShutdownHook(release);
    }
}
