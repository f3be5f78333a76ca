package io.weibao.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the measurements one after the other, prints the table and leaves the platform as it was. */
final class Bench {

    private static final int CANNOT_MEASURE = 1;
    private static final int MISUSE = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Logger EVERYTHING = Logger.getLogger("");

    private final BenchOptions options;
    private final Path project;
    private final Installation platform;

    private Bench(BenchOptions options, Path project) throws IOException {
        this.options = options;
        this.project = project;
        this.platform = Installation.at(options.home());
    }

    public static void main(String... words) throws Exception {
        var project = Path.of(System.getProperty("weibao.project", "."))
                .toAbsolutePath()
                .normalize();
        Locale.setDefault(Locale.ROOT);
        EVERYTHING.setLevel(Level.SEVERE);
        try {
            new Bench(BenchOptions.of(List.of(words), project), project).run();
        } catch (BenchOptions.Misuse e) {
            System.err.println(e.getMessage() + "\n\n" + BenchOptions.usage());
            System.exit(MISUSE);
        } catch (CannotMeasure e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_MEASURE);
        } catch (ConnectException e) {
            System.err.println(
                    "A part of the platform does not answer (" + e.getMessage() + "); ./weibao status says more.");
            System.exit(CANNOT_MEASURE);
        }
    }

    private void run() throws Exception {
        var report = new Report(circumstances());
        BenchCustomer.enter(platform);
        try (var gauge = new Gauge(platform)) {
            var stand = new Stand(platform, SignIn.as("agent", platform), gauge, options.quick());
            try {
                for (var measurement : measurements()) {
                    if (options.only().contains(measurement.letter())) {
                        System.err.println(measurement.letter() + "  " + measurement.title());
                        report.add(measured(measurement, stand));
                    }
                }
            } finally {
                System.err.println("   taking away what was raised");
                gauge.untilQuiet(PATIENCE);
                BenchCustomer.forget(platform);
            }
        }
        System.out.println(report.table());
        var file = project.resolve("deploy/bench/target/bench.json");
        report.writeTo(file);
        System.out.println("Figures: " + file);
    }

    /** Those that need calm come before those that leave much behind. */
    private List<Measurement> measurements() {
        return List.of(
                new DirectCreation(),
                new GatewayCreation(),
                new SustainedRate(),
                new EventDelay(),
                new AlarmLateness(),
                new DueTimes(),
                new MonthlySummary(),
                new AutomaticChecks(),
                new ReportIntake());
    }

    /** What cannot be measured is told in the table, and below it why; the rest goes on. */
    private static List<Finding> measured(Measurement measurement, Stand stand) throws Exception {
        try {
            return measurement.on(stand);
        } catch (CannotMeasure e) {
            return unmeasured(measurement.letter(), measurement.title(), e);
        }
    }

    static List<Finding> unmeasured(String letter, String title, CannotMeasure why) {
        return List.of(Finding.of(letter, title).measured("not measured").note("not measured: " + why.getMessage()));
    }

    private List<String> circumstances() throws SQLException, IOException {
        try (var owner = Ledger.ofTickets(platform)) {
            return List.of(
                    "Weibao in " + platform.home() + (options.quick() ? ", in a hurry: figures are rough" : ""),
                    "PostgreSQL fsync=" + owner.text("select current_setting('fsync')") + " synchronous_commit="
                            + owner.text("select current_setting('synchronous_commit')") + " full_page_writes="
                            + owner.text("select current_setting('full_page_writes')"),
                    Runtime.getRuntime().availableProcessors() + " processors, load average at the start "
                            + loadAverage() + ", everything including this load generator on one machine");
        }
    }

    private static String loadAverage() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).split(" ", 2)[0] : "unknown";
    }
}
