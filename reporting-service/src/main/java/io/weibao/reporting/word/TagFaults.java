package io.weibao.reporting.word;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/** What is wrong with the tags of a template, by name, in the order it was found. */
public final class TagFaults {

    private final SequencedSet<String> unknown = new LinkedHashSet<>();
    private final SequencedSet<String> misused = new LinkedHashSet<>();
    private final SequencedSet<Open> open = new LinkedHashSet<>();

    /** There is no such field. */
    void unknown(String name) {
        unknown.add(name);
    }

    /** There is, but not as what it is used: a list in a sentence, a picture as text, a part that never ends. */
    void misused(String name) {
        misused.add(name);
    }

    /** A field begins here and does not end in its paragraph. */
    void open(String part, String place) {
        open.add(new Open(part, place));
    }

    /**
     * A field that is not closed.
     *
     * @param place the text around its beginning
     */
    public record Open(String part, String place) {}

    public Set<Open> open() {
        return open;
    }

    public Set<String> unknown() {
        return unknown;
    }

    public Set<String> misused() {
        return misused;
    }

    public boolean any() {
        return !unknown.isEmpty() || !misused.isEmpty() || !open.isEmpty();
    }
}
