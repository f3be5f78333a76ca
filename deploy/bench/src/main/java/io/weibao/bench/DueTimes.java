package io.weibao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What one due time costs, by JMH, in a process of its own. */
final class DueTimes implements Measurement {

    private static final long PATIENCE = 240;
    private static final Pattern LINE =
            Pattern.compile("^DueTimeBenchmark\\.(\\w+)\\s+avgt\\s+\\d+\\s+([\\d.]+)\\s+±\\s+([\\d.]+)\\s+ns/op");
    private static final Map<String, String> WORDS = Map.of(
            "dueInWorkingHours", "due after 12 working hours",
            "dueInWorkingHoursWithAPause", "the same with a pause",
            "dueAroundTheClock", "due after 12 hours",
            "workingTimeOfAMonth", "working time of a month");

    @Override
    public String letter() {
        return "f";
    }

    @Override
    public String title() {
        return "one due time";
    }

    @Override
    public List<Finding> on(Stand stand) throws Exception {
        var findings = new ArrayList<Finding>();
        for (var line : run(stand.quick() ? List.of("dueInWorkingHours$") : List.of())) {
            var found = LINE.matcher(line);
            if (found.find()) {
                findings.add(Finding.of("f", WORDS.getOrDefault(found.group(1), found.group(1)))
                        .measured("%s ± %s ns".formatted(found.group(2), found.group(3)))
                        .figure("ns", Double.parseDouble(found.group(2))));
            }
        }
        if (findings.isEmpty()) {
            throw new CannotMeasure("The benchmark of due times said nothing.");
        }
        return findings;
    }

    private List<String> run(List<String> benchmarks) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-cp", System.getProperty("java.class.path"), DueTimeBenchmark.class.getName()));
        command.addAll(benchmarks);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            var lines = output.lines().toList();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new CannotMeasure("The benchmark of due times failed: " + lines.getLast());
            }
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }
}
