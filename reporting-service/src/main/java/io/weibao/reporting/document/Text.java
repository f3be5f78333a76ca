package io.weibao.reporting.document;

/** Something people read, in both languages. */
public record Text(String zh, String en) {

    /** Something that is called the same in both, such as a name people gave. */
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
