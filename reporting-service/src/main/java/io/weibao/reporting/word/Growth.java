package io.weibao.reporting.word;

import java.io.IOException;

/** How much a file may grow while it is filled; a template is tried as if every list were long and every text, too. */
final class Growth {

    private static final int MOST_ELEMENTS = 200_000;
    private static final int MOST_CHARACTERS = 8_000_000;
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

    void rows(int count, int elementsOfOne) throws IOException {
        elements += (long) (rehearsal ? Math.max(count, ROWS_OF_A_LONG_LIST) : count) * elementsOfOne;
        if (elements > MOST_ELEMENTS) {
            throw new IOException("Too many rows for one document");
        }
    }

    void text(String words) throws IOException {
        characters += rehearsal ? Math.max(words.length(), CHARACTERS_OF_A_LONG_TEXT) : words.length();
        if (characters > MOST_CHARACTERS) {
            throw new IOException("Too much text for one document");
        }
    }
}
