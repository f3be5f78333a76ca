package io.weibao.reporting.word;

import io.weibao.reporting.word.Outgrown.Bound;

/** How much a file may grow while it is filled; a template is tried as if every list were long and every text, too. */
final class Growth {

    private static final int ROWS_OF_A_LONG_LIST = 60;
    private static final int CHARACTERS_OF_A_LONG_TEXT = 5_000;

    private final boolean rehearsal;
    private long elements;
    private long characters;

    private Growth(boolean rehearsal) {
        this.rehearsal = rehearsal;
    }

    static Growth inEarnest() {
        return new Growth(false);
    }

    static Growth rehearsed() {
        return new Growth(true);
    }

    void rows(int count, int elementsOfOne) throws Outgrown {
        elements += (long) (rehearsal ? Math.max(count, ROWS_OF_A_LONG_LIST) : count) * elementsOfOne;
        require(elements, Bound.ROWS);
    }

    void text(String words) throws Outgrown {
        characters += rehearsal ? Math.max(words.length(), CHARACTERS_OF_A_LONG_TEXT) : words.length();
        require(characters, Bound.TEXT);
    }

    private static void require(long reached, Bound bound) throws Outgrown {
        if (reached > bound.most()) {
            throw new Outgrown(bound);
        }
    }
}
