package io.weibao.sla.notification;

import io.weibao.sla.target.Clause;
import io.weibao.sla.target.Text;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Words a notice in the reader's language; times are those of the agreement's zone, as both sides read them. */
public final class NoticeText {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /** The promise a notice is about. */
    public record Promise(
            String ticket,
            String title,
            String customer,
            @Nullable String system,
            String level,
            Text target,
            Clause clause,
            Instant dueAt,
            ZoneId zone) {}

    /** When it should have been told, and when it was. */
    public record Telling(Instant plannedAt, Instant toldAt, boolean late) {}

    private final Promise promise;
    private final String console;
    private final ResourceBundle words;
    private final Locale language;

    public NoticeText(Promise promise, String console, Locale language) {
        this.promise = promise;
        this.console = console;
        this.language = language;
        this.words = words(language);
    }

    public NoticeContent warning(Telling telling) {
        String subject = say(words, "warning.subject", promise.ticket(), target(), shortly(promise.dueAt()));
        String lead = say(words, "warning.lead", promise.ticket(), target(), exactly(promise.dueAt()));
        return content(subject, lead, telling);
    }

    /** @param repeat 0 when the step is told for the first time */
    public NoticeContent escalation(int step, int repeat, Telling telling) {
        String subject = say(words, "escalation.subject", promise.ticket(), target(), shortly(promise.dueAt()), step);
        String lead = say(words, "escalation.lead", promise.ticket(), target(), exactly(promise.dueAt()));
        String again = repeat == 0 ? "" : " " + say(words, "escalation.again", repeat, step);
        return content(subject, lead + again, telling);
    }

    /** Whom the agreement looked for and who was not found. */
    public String nobody(String rule) {
        return say(words, "nobody", rule);
    }

    static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("notices", language, NO_FALLBACK);
    }

    static String say(ResourceBundle words, String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }

    private NoticeContent content(String subject, String lead, Telling telling) {
        return new NoticeContent(
                subject, lead, lines(telling), say(words, "link"), console + "/tickets/" + promise.ticket());
    }

    private List<NoticeContent.Line> lines(Telling telling) {
        List<NoticeContent.Line> lines = new ArrayList<>();
        lines.add(line("ticket", promise.ticket() + " " + promise.title()));
        lines.add(line("customer", customerAndSystem()));
        lines.add(line("level", promise.level()));
        lines.add(line("target", target()));
        lines.add(line("due", exactly(promise.dueAt())));
        lines.add(line("clause", clause()));
        if (telling.late()) {
            lines.add(line("late", say(words, "late", exactly(telling.plannedAt()), exactly(telling.toldAt()))));
        }
        return lines;
    }

    private NoticeContent.Line line(String label, String value) {
        return new NoticeContent.Line(say(words, "label." + label), value);
    }

    private String customerAndSystem() {
        return promise.system() == null ? promise.customer() : promise.customer() + " / " + promise.system();
    }

    private String clause() {
        Clause clause = promise.clause();
        return say(words, clause.ours() ? "clause.ours" : "clause", clause.ref(), in(clause.text()));
    }

    private String target() {
        return in(promise.target());
    }

    private String in(Text text) {
        return language.getLanguage().equals("zh") ? text.zh() : text.en();
    }

    private String exactly(Instant instant) {
        return EXACT.withLocale(language).format(instant.atZone(promise.zone()));
    }

    private String shortly(Instant instant) {
        return SHORT.format(instant.atZone(promise.zone()));
    }
}
