package io.weibao.reporting.fields;

import io.weibao.reporting.content.FaultLevel;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Period;
import io.weibao.reporting.content.Printable;
import io.weibao.reporting.content.Text;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says things in the language of a document; moments are told in its zone. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O", Locale.ROOT);

    /** What only names or summarises something is never longer than this on paper. */
    private static final int LONGEST_CELL = 400;

    private static final int LONGEST_NAME = 100;

    private final Language language;
    private final ZoneId zone;
    private final ResourceBundle bundle;

    public Words(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.bundle = bundle(language);
    }

    static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("io.weibao.reporting.fields.words", language.locale(), NO_FALLBACK);
    }

    /** Every word without gaps to fill, for templates: the key's dots are underscores. */
    public static Map<String, String> labels(Language language) {
        ResourceBundle words = bundle(language);
        return words.keySet().stream()
                .filter(key -> !words.getString(key).contains("{"))
                .collect(Collectors.toMap(key -> key.replace('.', '_'), key -> words.getString(key)
                        .replace("''", "'")));
    }

    public Language language() {
        return language;
    }

    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    public String in(@Nullable Text text) {
        return text == null ? dash() : cell(text.in(language));
    }

    /** What stands between two sentences: Chinese ones need no space. */
    public String sentenceBreak() {
        return language == Language.ZH ? "" : " ";
    }

    public String dash() {
        return bundle.getString("dash");
    }

    /** What somebody wrote at length: without what no page can show, and else all of it. */
    public String typed(@Nullable String text) {
        String clean = text == null ? "" : Printable.of(text).strip();
        return clean.isEmpty() ? dash() : clean;
    }

    /** The beginning of it, for a cell of a table that only points to it. */
    public String cell(@Nullable String text) {
        return shortened(text, LONGEST_CELL);
    }

    /** What people, organisations and things are called. */
    public String name(@Nullable String text) {
        return shortened(text, LONGEST_NAME).replace('\n', ' ');
    }

    private String shortened(@Nullable String text, int longest) {
        String clean = typed(text);
        int characters = clean.codePointCount(0, clean.length());
        return characters <= longest ? clean : clean.substring(0, clean.offsetByCodePoints(0, longest)) + "…";
    }

    public String level(FaultLevel level) {
        return say("level." + level);
    }

    public String yesNo(boolean yes) {
        return bundle.getString(yes ? "yes" : "no");
    }

    public String moment(@Nullable Instant instant) {
        return instant == null ? dash() : MINUTE.format(instant.atZone(zone));
    }

    public String exactly(@Nullable Instant instant) {
        return instant == null ? dash() : SECOND.format(instant.atZone(zone));
    }

    /** The zone in which all moments are told, with what it is ahead of UTC then. */
    public String zone(Instant then) {
        return zone.getId() + " (" + OFFSET.format(then.atZone(zone)).replace("GMT", "UTC") + ")";
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? dash() : day.toString();
    }

    public String dayOf(Instant instant) {
        return day(instant.atZone(zone).toLocalDate());
    }

    /** A whole month is told as such. */
    public String period(@Nullable Period period) {
        if (period == null) {
            return dash();
        }
        return period.isMonth() ? month(period.from()) : day(period.from()) + " – " + day(period.to());
    }

    private String month(LocalDate day) {
        String pattern = language == Language.ZH ? "yyyy年M月" : "MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** The two largest units that matter. */
    public String duration(@Nullable Duration duration) {
        if (duration == null) {
            return dash();
        }
        List<String> parts = new ArrayList<>();
        add(parts, "days", duration.toDays());
        add(parts, "hours", duration.toHoursPart());
        add(parts, "minutes", duration.toMinutesPart());
        add(parts, "seconds", duration.toSecondsPart());
        return parts.isEmpty() ? say("seconds", "0") : String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    private void add(List<String> parts, String unit, long amount) {
        if (amount > 0) {
            parts.add(say(unit, Long.toString(amount)));
        }
    }

    public String number(long count) {
        return Long.toString(count);
    }

    /** With one decimal; a dash when there is nothing to share. */
    public String share(long part, long whole) {
        return whole == 0 ? dash() : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }

    public String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
