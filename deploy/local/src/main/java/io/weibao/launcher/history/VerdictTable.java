package io.weibao.launcher.history;

import io.weibao.launcher.history.Verdict.ClockEnd;
import io.weibao.launcher.history.Verdict.Ours;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The verdicts of an import: counted against the source's on the terminal, incident by incident in a file. */
record VerdictTable(List<Verdict> verdicts) {

    VerdictTable {
        verdicts = List.copyOf(verdicts);
    }

    void print(PrintStream out) {
        out.printf("%n%-24s %14s %14s %8s%n", "Our agreement", "source: kept", "source: missed", "total");
        for (Ours ours : Ours.values()) {
            out.printf(
                    "%-24s %14d %14d %8d%n",
                    label(ours), count(ours, true), count(ours, false), count(ours, true) + count(ours, false));
        }
        out.printf("%-24s %14d %14d %8d%n", "total", countSource(true), countSource(false), verdicts.size());
        out.printf(
                "%n%-24s %8s %8s %8s %10s %8s %8s%n",
                "Target", "clocks", "kept", "broken", "cancelled", "running", "%");
        byTarget().forEach((target, ends) -> out.printf("%s%n", line(target, ends)));
    }

    /** Kept is what was met and never broken; the share is that of the promises that were decided. */
    private static String line(String target, List<ClockEnd> ends) {
        long broken = ends.stream().filter(ClockEnd::broken).count();
        long kept = unbroken(ends, "met");
        long cancelled = unbroken(ends, "cancelled");
        return "%-24s %8d %8d %8d %10d %8d %8s"
                .formatted(
                        target,
                        ends.size(),
                        kept,
                        broken,
                        cancelled,
                        ends.size() - kept - broken - cancelled,
                        kept + broken == 0 ? "-" : "%.1f%%".formatted(100.0 * kept / (kept + broken)));
    }

    private static long unbroken(List<ClockEnd> ends, String reading) {
        return ends.stream()
                .filter(end -> !end.broken() && end.reading().equals(reading))
                .count();
    }

    void write(Path file) throws IOException {
        List<String> targets = List.copyOf(new TreeSet<>(byTarget().keySet()));
        try (BufferedWriter writer = Files.newBufferedWriter(file);
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            List<String> header = new ArrayList<>(
                    List.of("incident", "ticket", "priority", "source_made_sla", "our_verdict", "broken_targets"));
            targets.forEach(target -> header.addAll(List.of(target + "_reading", target + "_due")));
            csv.printRecord(header);
            for (Verdict verdict : verdicts) {
                csv.printRecord(row(verdict, targets));
            }
        }
    }

    private static List<Object> row(Verdict verdict, List<String> targets) {
        Incident incident = verdict.incident();
        Integer priority = incident.last().priority();
        List<Object> row = new ArrayList<>(List.of(
                incident.number(),
                verdict.number(),
                priority == null ? "" : priority,
                incident.madeSourceSla(),
                verdict.ours().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                verdict.brokenTargets()));
        for (String target : targets) {
            ClockEnd end = verdict.readingByTarget().get(target);
            row.addAll(end == null ? List.of("", "") : List.of(end.reading(), end.dueAt()));
        }
        return row;
    }

    private long count(Ours ours, boolean madeSourceSla) {
        return verdicts.stream()
                .filter(verdict -> verdict.ours() == ours && verdict.incident().madeSourceSla() == madeSourceSla)
                .count();
    }

    private long countSource(boolean madeSourceSla) {
        return verdicts.stream()
                .filter(verdict -> verdict.incident().madeSourceSla() == madeSourceSla)
                .count();
    }

    private Map<String, List<ClockEnd>> byTarget() {
        Map<String, List<ClockEnd>> ends = new TreeMap<>();
        verdicts.forEach(verdict -> verdict.readingByTarget()
                .forEach((target, end) ->
                        ends.computeIfAbsent(target, _ -> new ArrayList<>()).add(end)));
        return ends;
    }

    private static String label(Ours ours) {
        return switch (ours) {
            case KEPT -> "every promise kept";
            case BROKEN -> "a promise broken";
            case NO_PROMISE -> "no promise agreed";
        };
    }
}
