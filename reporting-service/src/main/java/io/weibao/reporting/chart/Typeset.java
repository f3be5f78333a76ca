package io.weibao.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits words into a chart without knowing a font: Chinese characters are as wide as high, others a little over half of that. Good
 * enough to decide where to break; whoever paints measures for itself.
 */
final class Typeset {

    private Typeset() {}

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Typeset::share).sum() * size;
    }

    /** The text, or as much of it as has room, ending in an ellipsis. */
    static String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        double left = room - size;
        for (int character : text.codePoints().toArray()) {
            left -= share(character) * size;
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.toString().strip() + "…";
    }

    /** The text on at most that many lines, broken between words or Chinese characters, the last one shortened to fit. */
    static List<String> wrap(String text, double size, double room, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && wrapped.size() < lines - 1 && width(rest, size) > room) {
            int end = breakBefore(rest, size, room);
            wrapped.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            wrapped.add(fit(rest, size, room));
        }
        return wrapped;
    }

    private static int breakBefore(String text, double size, double room) {
        double used = 0;
        int index = 0;
        int lastSpace = -1;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            used += share(character) * size;
            if (used > room) {
                break;
            }
            index += Character.charCount(character);
            lastSpace = breaksAfter(text, index) ? index : lastSpace;
        }
        return lastSpace > 0 ? lastSpace : Math.max(index, Character.charCount(text.codePointAt(0)));
    }

    private static boolean breaksAfter(String text, int index) {
        return index < text.length()
                && (Character.isWhitespace(text.charAt(index))
                        || isWide(text.codePointBefore(index))
                        || text.charAt(index - 1) == '-'
                        || text.charAt(index - 1) == '/');
    }

    private static double share(int character) {
        return isWide(character)
                ? 1
                : character == ' ' || character == '.' ? 0.3 : Character.isUpperCase(character) ? 0.66 : 0.55;
    }

    /** Characters of East Asian width. */
    private static boolean isWide(int character) {
        return (character >= 0x2E80 && character < 0xFB00)
                || (character >= 0xFE30 && character < 0xFF61)
                || character >= 0x1F000;
    }
}
