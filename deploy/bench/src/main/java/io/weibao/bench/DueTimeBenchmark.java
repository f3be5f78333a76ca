package io.weibao.bench;

import io.weibao.calendar.BusinessCalendar;
import io.weibao.calendar.Interval;
import io.weibao.calendar.ShippedCalendars;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What one due time costs, from starts all over 2026. Run by {@code ./weibao bench}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DueTimeBenchmark {

    private static final int STARTS = 1 << 12;
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final Duration TARGET = Duration.ofHours(12);

    private final BusinessCalendar workingHours = ShippedCalendars.book().calendar("cn-5x8");
    private final BusinessCalendar aroundTheClock = ShippedCalendars.book().calendar("24x7");
    private final Instant[] starts = new Instant[STARTS];
    private int next;

    public DueTimeBenchmark() {
        Instant newYear = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < STARTS; i++) {
            starts[i] = newYear.plusSeconds(i * 7_919L * 1_013 % (365 * DAY));
        }
    }

    private Instant start() {
        next = (next + 1) & (STARTS - 1);
        return starts[next];
    }

    @Benchmark
    public Instant dueInWorkingHours() {
        return workingHours.due(start(), TARGET);
    }

    @Benchmark
    public Instant dueInWorkingHoursWithAPause() {
        Instant start = start();
        Interval pause = new Interval(start.plusSeconds(3_600), start.plusSeconds(90_000));
        return workingHours.due(start, TARGET, List.of(pause));
    }

    @Benchmark
    public Instant dueAroundTheClock() {
        return aroundTheClock.due(start(), TARGET);
    }

    @Benchmark
    public Duration workingTimeOfAMonth() {
        Instant start = start();
        return workingHours.workingTime(start, start.plusSeconds(30 * DAY));
    }

    /** Arguments are regular expressions of benchmarks; without any, all of this class. */
    public static void main(String... patterns) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        List<String> chosen =
                patterns.length == 0 ? List.of(DueTimeBenchmark.class.getSimpleName()) : List.of(patterns);
        chosen.forEach(options::include);
        new Runner(options.build()).run();
    }
}
