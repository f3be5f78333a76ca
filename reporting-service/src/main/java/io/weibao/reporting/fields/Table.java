package io.weibao.reporting.fields;

import java.util.List;
import java.util.function.Function;

/**
 * A table that stays readable: the first rows, and a word about the rest. Every table has the same three fields in a template.
 *
 * @param any whether there are rows
 * @param note how many more there are, or that there is nothing; empty when the rows say it all
 */
public record Table<R>(List<R> rows, boolean any, String note) {

    public Table {
        rows = List.copyOf(rows);
    }

    public Table(List<R> rows, String note) {
        this(rows, !rows.isEmpty(), note);
    }

    /** @param none what to say when there are none */
    public static <S, R> Table<R> of(List<S> all, int most, Words words, String none, Function<S, R> row) {
        List<R> rows = all.stream().limit(most).map(row).toList();
        String note =
                all.isEmpty() ? none : all.size() > most ? words.say("more", words.number(all.size() - most)) : "";
        return new Table<>(rows, note);
    }
}
