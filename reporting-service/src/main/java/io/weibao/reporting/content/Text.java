package io.weibao.reporting.content;

/** Something people read, in both languages. */
public record Text(String zh, String en) {

    /** The same in both languages: a name, a number, a word somebody typed. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
