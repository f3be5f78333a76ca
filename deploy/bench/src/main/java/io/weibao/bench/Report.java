package io.weibao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The findings as a table for people and as a file for programs. */
final class Report {

    private static final List<String> HEADINGS =
            List.of("", "what", "measured", "beside it", "ratio", "goal", "verdict");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> circumstances;
    private final List<Finding> findings = new ArrayList<>();

    /** @param circumstances what one must know of machine and installation to read the figures */
    Report(List<String> circumstances) {
        this.circumstances = List.copyOf(circumstances);
    }

    void add(List<Finding> more) {
        findings.addAll(more);
    }

    String table() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        findings.forEach(finding -> rows.add(finding.cells()));
        List<Integer> widths = IntStream.range(0, HEADINGS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        var lines = rows.stream().map(row -> line(row, widths)).collect(Collectors.toCollection(ArrayList::new));
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        lines.add(1, "─".repeat(width));
        findings.forEach(finding -> finding.notes().forEach(note -> lines.add(finding.part() + "  " + note)));
        return String.join("\n", circumstances) + "\n\n" + String.join("\n", lines) + "\n";
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths.get(column) - row.get(column).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    void writeTo(Path file) throws IOException {
        ObjectNode all = JSON.createObjectNode();
        circumstances.forEach(all.putArray("circumstances")::add);
        var list = all.putArray("findings");
        for (var finding : findings) {
            var each = list.addObject().put("part", finding.part()).put("what", finding.what());
            var figures = each.putObject("figures");
            finding.figures().forEach((name, value) -> figures.put(name, value.isNaN() ? null : value));
            each.put("verdict", finding.verdict());
            finding.notes().forEach(each.putArray("notes")::add);
        }
        Files.createDirectories(file.getParent());
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
    }
}
