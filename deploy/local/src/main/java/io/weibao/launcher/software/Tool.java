package io.weibao.launcher.software;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs to its end as a step of a start: {@code initdb}, a format, a build. Its output goes to a log. */
public final class Tool {

    private Tool() {}

    /** Fails with {@link ToolFailed} at any exit code but 0 and when it takes longer than its patience. */
    public static void run(List<String> command, Map<String, String> environment, Path log, Duration patience)
            throws IOException, InterruptedException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ToolFailed(
                        Path.of(command.getFirst()).getFileName() + " took longer than " + patience.toSeconds() + " s");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new ToolFailed(Path.of(command.getFirst()).getFileName() + " ended with code " + process.exitValue()
                    + ": " + LogTail.reason(log));
        }
    }
}
