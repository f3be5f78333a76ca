package io.weibao.ticket.workflow;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words people see for the terms of this package, from {@code vocabulary_zh.properties} and {@code
 * vocabulary_en.properties}. A term without a word is a mistake of ours and fails.
 */
public final class Vocabulary {

    private static final ResourceBundle ZH = words(Locale.CHINESE);
    private static final ResourceBundle EN = words(Locale.ENGLISH);

    private Vocabulary() {}

    public static Label of(TicketState state) {
        return term("state." + state);
    }

    public static Label of(TicketKind kind) {
        return term("kind." + kind);
    }

    public static Label of(Nature nature) {
        return term("nature." + nature);
    }

    public static Label of(FaultLevel level) {
        return term("level." + level);
    }

    public static Label of(Paper paper) {
        return term("paper." + paper.id());
    }

    public static Label of(PauseReason reason) {
        return term("reason." + reason.id());
    }

    public static Label of(Condition condition) {
        return term("condition." + condition.id());
    }

    public static Label of(Role role) {
        return term("role." + role.id());
    }

    /** The word for an action by its name in the API; also for the two that no table has, raise and import. */
    public static Label action(String name) {
        return term("action." + name);
    }

    /** The words for an action that has happened, after the name of who did it. */
    public static Label done(String name) {
        return term("done." + name);
    }

    /** The word for a field of an action: its own there, or the one it has everywhere. */
    static Label field(String action, String name) {
        String own = "field.%s.%s".formatted(action, name);
        return term(ZH.containsKey(own) ? own : "field." + name);
    }

    /** What to know before one fills in a field; most need no words. */
    static Optional<Label> hint(String field) {
        String key = "hint." + field;
        return ZH.containsKey(key) ? Optional.of(term(key)) : Optional.empty();
    }

    /** The word for a value of one of the enums that people choose from. */
    static Label value(Enum<?> value) {
        return switch (value) {
            case Nature nature -> of(nature);
            case FaultLevel level -> of(level);
            case Paper paper -> of(paper);
            case PauseReason reason -> of(reason);
            default -> throw new IllegalArgumentException("No words for " + value.getDeclaringClass());
        };
    }

    private static Label term(String key) {
        return new Label(ZH.getString(key), EN.getString(key));
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "vocabulary", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
