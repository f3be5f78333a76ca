package io.weibao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the table: what was measured, what stands beside it, and whether that is what we want. */
final class Finding {

    private final String part;
    private final String what;
    private String measured = "";
    private String beside = "";
    private double ratio = Double.NaN;
    private @Nullable Goal goal;
    private double judged = Double.NaN;
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private Finding(String part, String what) {
        this.part = part;
        this.what = what;
    }

    static Finding of(String part, String what) {
        return new Finding(part, what);
    }

    Finding measured(String text) {
        measured = text;
        return this;
    }

    /** A load as rate and percentiles, kept as figures too. */
    Finding measured(Load.Outcome outcome) {
        measured = text("", outcome);
        return failures(outcome);
    }

    Finding beside(String text) {
        beside = text;
        return this;
    }

    Finding beside(String name, Load.Outcome outcome) {
        beside = name + " " + text(name + " ", outcome);
        return failures(outcome);
    }

    private String text(String name, Load.Outcome outcome) {
        figure(name + "per second", outcome.perSecond());
        figure(name + "p50 ms", outcome.latencies().p50());
        figure(name + "p99 ms", outcome.latencies().p99());
        return outcome.text();
    }

    private Finding failures(Load.Outcome outcome) {
        return outcome.failed() == 0
                ? this
                : note("%d requests failed, the first: %s".formatted(outcome.failed(), outcome.failure()));
    }

    Finding ratio(double value) {
        ratio = value;
        return figure("ratio", value);
    }

    Finding judged(Goal wanted, double figure) {
        goal = wanted;
        judged = figure;
        return figure("judged", figure);
    }

    Finding figure(String name, double value) {
        figures.put(name, value);
        return this;
    }

    /** A line below the table. */
    Finding note(String text) {
        notes.add(text);
        return this;
    }

    String part() {
        return part;
    }

    String what() {
        return what;
    }

    List<String> cells() {
        return List.of(
                part,
                what,
                measured,
                beside,
                Double.isNaN(ratio) ? "" : "%.2f".formatted(ratio),
                goal == null ? "" : goal.text(),
                verdict());
    }

    String verdict() {
        return goal == null ? "" : goal.verdict(judged);
    }

    Map<String, Double> figures() {
        return figures;
    }

    List<String> notes() {
        return notes;
    }
}
