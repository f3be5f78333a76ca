package io.weibao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What was asked for on the command line. */
record BenchOptions(Path home, Set<String> only, boolean quick) {

    private static final Set<String> LETTERS = Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i");

    /** Somebody asked for what there is not. */
    static final class Misuse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misuse(String sentence) {
            super(sentence);
        }
    }

    /** The same text that {@code ./weibao bench --help} shows without building anything. */
    static String usage() {
        try (InputStream text = Objects.requireNonNull(BenchOptions.class.getResourceAsStream("/bench/usage.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BenchOptions of(List<String> words, Path project) {
        Path home = project.resolve(".weibao");
        Set<String> only = LETTERS;
        boolean quick = false;
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            var word = left.pop();
            switch (word) {
                case "--home" -> home = Path.of(following(word, left));
                case "--only" -> only = letters(following(word, left));
                case "--quick" -> quick = true;
                default -> throw new Misuse("There is no option " + word + ".");
            }
        }
        return new BenchOptions(home.toAbsolutePath().normalize(), only, quick);
    }

    private static String following(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Misuse("Option " + option + " needs a value.");
        }
        return left.pop();
    }

    private static Set<String> letters(String list) {
        Set<String> letters = new TreeSet<>(Arrays.asList(list.split(",", -1)));
        if (!LETTERS.containsAll(letters)) {
            throw new Misuse("What can be measured is a to i, not " + list + ".");
        }
        return letters;
    }
}
