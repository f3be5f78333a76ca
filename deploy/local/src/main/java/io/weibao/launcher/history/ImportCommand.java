package io.weibao.launcher.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** {@code weibao import FILE}: from the file to counts that agree and a table of verdicts. */
public final class ImportCommand {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int INCOMPLETE = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final ImportOptions.Defaults defaults;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    public ImportCommand(
            ImportOptions.Defaults defaults, Clock clock, PrintStream out, PrintStream err, boolean terminal) {
        this.defaults = defaults;
        this.clock = clock;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Imports as the arguments say and returns the exit code. */
    public int run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(ImportOptions.usage(defaults));
            return DONE;
        }
        ImportOptions options;
        try {
            options = ImportOptions.parse(arguments, defaults);
            return run(options, IncidentLog.read(options.file(), options.zone()));
        } catch (ImportOptions.Misused e) {
            return fail(MISUSED, e.getMessage() + "\nweibao import --help shows how it is used");
        } catch (NoSuchFileException e) {
            return fail(MISUSED, "there is no file " + e.getFile());
        } catch (IncidentLog.NotAnIncidentLog e) {
            return fail(MISUSED, "not an incident event log: " + e.getMessage());
        } catch (IOException e) {
            return fail(FAILED, "a file cannot be read or written: " + e.getMessage());
        } catch (Platform.Refused e) {
            return fail(FAILED, String.valueOf(e.getMessage()));
        }
    }

    private int fail(int code, String why) {
        err.println("weibao import: " + why);
        return code;
    }

    private int run(ImportOptions options, IncidentLog log) throws IOException {
        out.printf(
                "%s: %d incidents, %d rows, times of %s%n",
                options.file(), log.incidents().size(), log.rowCount(), options.zone());
        Platform platform = new Platform(options.platform(), options.signIn(), clock);
        HistoryCustomer customer = HistoryCustomer.foundOrMade(platform, options.customerKey(), options.zone());
        out.printf(
                "customer %s, agreement by preset C from 2016 %s%n",
                customer.name(), customer.agreementMade() ? "made" : "kept as it is");

        HistorySender sender = send(log, platform, customer, options);
        List<RejectedRow> rejected = new ArrayList<>(log.rejected());
        rejected.addAll(sender.rejected());
        writeRejected(options.rejected(), rejected);

        boolean agree = waitForClocks(platform, customer, options.patience());
        List<Verdict> verdicts = verdicts(log, platform, customer, sender.ticketByIncident());
        VerdictTable table = new VerdictTable(verdicts);
        table.print(out);
        table.write(options.verdicts());
        out.printf("%nIncident by incident: %s%n", options.verdicts());
        return agree && rejected.isEmpty() ? DONE : INCOMPLETE;
    }

    private HistorySender send(IncidentLog log, Platform platform, HistoryCustomer customer, ImportOptions options) {
        Instant begin = clock.instant();
        ProgressBar progress = new ProgressBar(out, terminal, "importing", log.rowCount());
        HistorySender sender = new HistorySender(
                platform, customer.id(), "incident-log", options.zone().getId());
        sender.send(log.incidents(), rows -> progress.show(rows + log.rejected().size()));
        out.printf("rows: %s, in %.1f s%n", outcomes(sender), seconds(begin));
        return sender;
    }

    private static String outcomes(HistorySender sender) {
        Map<String, Long> counts = sender.rowsByOutcome();
        return List.of("accepted", "already-known", "rejected").stream()
                .map(outcome -> counts.getOrDefault(outcome, 0L) + " " + outcome.replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    private void writeRejected(Path file, List<RejectedRow> rejected) throws IOException {
        if (rejected.isEmpty()) {
            Files.deleteIfExists(file);
            out.println("rejected rows: none");
            return;
        }
        try (BufferedWriter writer = Files.newBufferedWriter(file);
                CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            csv.printRecord("row", "incident", "reason", "raw");
            for (RejectedRow row : rejected) {
                csv.printRecord(row.position(), row.number(), row.reason(), row.raw());
            }
        }
        out.printf("rejected rows: %d, with reasons in %s%n", rejected.size(), file);
    }

    /** Whether the clocks have, within the patience, come to all that was imported. */
    private boolean waitForClocks(Platform platform, HistoryCustomer customer, Duration patience) {
        Instant begin = clock.instant();
        JsonNode desk = platform.get("/api/v1/history/summary?customer=" + customer.id());
        long facts = desk.path("facts").asLong();
        ProgressBar progress = new ProgressBar(out, terminal, "facts taken", facts);
        JsonNode clocks = clocks(platform, customer);
        while (behind(clocks, desk) && clock.instant().isBefore(begin.plus(patience))) {
            progress.show(Math.min(clocks.path("facts").asLong(), facts - 1));
            pause();
            clocks = clocks(platform, customer);
        }
        progress.show(Math.min(clocks.path("facts").asLong(), facts));
        printCounts(desk, clocks);
        out.printf("%s, after %.1f s%n", comparison(desk, clocks), seconds(begin));
        return !behind(clocks, desk);
    }

    private static JsonNode clocks(Platform platform, HistoryCustomer customer) {
        return platform.get("/api/v1/clocks/summary?customer=" + customer.id());
    }

    private void printCounts(JsonNode desk, JsonNode clocks) {
        String line = "%-16s %10s %10s %10s %10s%n";
        out.println();
        out.printf(line, "", "tickets", "rows", "facts", "clocks");
        out.printf(line, "ticket-service", text(desk, "tickets"), text(desk, "rows"), text(desk, "facts"), "");
        out.printf(line, "sla-service", text(clocks, "tickets"), "", text(clocks, "facts"), text(clocks, "clocks"));
    }

    private static String comparison(JsonNode desk, JsonNode clocks) {
        if (behind(clocks, desk)) {
            return "THE COUNTS DISAGREE: the clocks have not caught up";
        }
        return behind(desk, clocks)
                ? "The clocks have all that was imported, and more: people have worked for this customer since"
                : "The counts agree";
    }

    private static boolean behind(JsonNode one, JsonNode other) {
        return one.path("tickets").asLong() < other.path("tickets").asLong()
                || one.path("facts").asLong() < other.path("facts").asLong();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("?");
    }

    private static void pause() {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        if (Thread.interrupted()) {
            throw new Platform.Refused("interrupted");
        }
    }

    private static List<Verdict> verdicts(
            IncidentLog log, Platform platform, HistoryCustomer customer, Map<String, String> ticketByIncident) {
        Map<String, List<JsonNode>> clocksByTicket = platform.list("/api/v1/clocks?customer=" + customer.id()).stream()
                .collect(Collectors.groupingBy(
                        clock -> clock.path("ticket").path("number").asText()));
        List<Verdict> verdicts = new ArrayList<>();
        for (Incident incident : log.incidents()) {
            String number = ticketByIncident.get(incident.number());
            if (number != null) {
                verdicts.add(Verdict.of(incident, number, clocksByTicket.getOrDefault(number, List.of())));
            }
        }
        return verdicts;
    }

    private double seconds(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }
}
