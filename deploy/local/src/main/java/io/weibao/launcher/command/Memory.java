package io.weibao.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much memory a process and those it started hold, as Linux counts it; elsewhere unknown. */
final class Memory {

    private static final long KILOBYTE = 1024;

    private Memory() {}

    /** Resident memory of a process alone; of several, what is shared between them is counted once. */
    static OptionalLong of(ProcessHandle process) {
        List<ProcessHandle> tree =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        String file = tree.size() == 1 ? "status" : "smaps_rollup";
        String line = tree.size() == 1 ? "VmRSS:" : "Pss:";
        try {
            long sum = 0;
            for (ProcessHandle each : tree) {
                sum += kilobytes(Path.of("/proc", String.valueOf(each.pid()), file), line);
            }
            return OptionalLong.of(sum * KILOBYTE);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static long kilobytes(Path file, String line) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(text -> text.startsWith(line))
                .map(text -> text.substring(line.length()).strip().split(" ", -1)[0])
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
