package io.weibao.reporting.template;

import java.util.List;
import java.util.function.Function;

/**
 * The rows of a table that stays readable: the first ones, and a word about the rest.
 *
 * @param note how many more there are, or that there is nothing; empty when the table says it all
 */
record Rows<T>(List<T> shown, String note) {

    static <S, T> Rows<T> of(List<S> all, int most, Words words, Function<S, T> row) {
        return of(all, most, words, "", row);
    }

    /** @param none what to say when there are none */
    static <S, T> Rows<T> of(List<S> all, int most, Words words, String none, Function<S, T> row) {
        List<T> shown = all.stream().limit(most).map(row).toList();
        String note =
                all.isEmpty() ? none : all.size() > most ? words.say("more", words.number(all.size() - most)) : "";
        return new Rows<>(shown, note);
    }

    boolean any() {
        return !shown.isEmpty();
    }
}
