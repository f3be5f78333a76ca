package io.weibao.reporting.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of Word in one part, whose instructions Word may have torn into runs: what counts pages and finds headings is known,
 * everything else could fetch or run something. An instruction has to be in one paragraph, so that nothing can become one while the
 * template is filled.
 */
final class Fields {

    private static final Pattern HARMLESS = Pattern.compile(
            "\\s*((PAGE|NUMPAGES|SECTION|SECTIONPAGES|STYLEREF|TOC|PAGEREF|SEQ)(\\s.*)?"
                    + "|HYPERLINK(\\s+\\\\[lo]\\s+(\"[^\"]*\"|[^\\s\"\\\\]+)|\\s+\\\\[hn])+\\s*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_NAME = 100;

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean read;
    }

    /** A field without pieces. */
    static Optional<String> simple(String instruction) {
        return HARMLESS.matcher(instruction).matches() ? Optional.empty() : Optional.of(named(instruction));
    }

    /** A sign of a field: its beginning, the end of its instruction, its end. */
    Optional<String> sign(String type) {
        return switch (type) {
            case "begin" -> {
                Optional<String> within = unfinished();
                open.push(new Field());
                yield within;
            }
            case "separate" -> instructed();
            case "end" -> {
                Optional<String> found = instructed();
                open.poll();
                yield found;
            }
            default -> Optional.of("fldChar " + type);
        };
    }

    /** An instruction, or a piece of one. */
    Optional<String> instruction(String piece) {
        Field field = open.peek();
        if (field == null || field.read) {
            return piece.isBlank() ? Optional.empty() : simple(piece);
        }
        field.instruction.append(piece);
        return Optional.empty();
    }

    /** Text of the page, which in an instruction would become a part of it. */
    Optional<String> text(String words) {
        Field field = open.peek();
        return field == null || field.read || words.isBlank() ? Optional.empty() : Optional.of(named(words));
    }

    /** What is no instruction yet where it has to be one. */
    Optional<String> unfinished() {
        Field field = open.peek();
        return field == null || field.read ? Optional.empty() : Optional.of(named(field.instruction + " …"));
    }

    private Optional<String> instructed() {
        Field field = open.peek();
        if (field == null || field.read) {
            return Optional.empty();
        }
        field.read = true;
        return simple(field.instruction.toString());
    }

    private static String named(String instruction) {
        String name = instruction.strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
