package io.weibao.reporting.content;

/** Leaves out of a text what neither XML nor a page can carry. */
public final class Printable {

    private Printable() {}

    public static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Printable::isPrintable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Line breaks and tabs stay; control characters, lone surrogates, direction marks and private characters go. */
    private static boolean isPrintable(int character) {
        return character == '\n'
                || character == '\t'
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.FORMAT -> false;
                    default -> true;
                };
    }
}
