package io.weibao.sla.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.problem.Violation;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON document and its place. What cannot be read is noted and a stand-in is given, so that reading goes on
 * and finds the other mistakes; {@link #orRefuse} at the end gives the result only if there were none.
 */
public final class Document {

    private static final int LONGEST_TEXT = 2000;
    /** Moments outside of these are slips of the pen, and calendars do not reach that far. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final JsonNode node;
    private final String pointer;
    private final List<Violation> violations;
    private final boolean heard;

    private Document(JsonNode node, String pointer, List<Violation> violations, boolean heard) {
        this.node = node;
        this.pointer = pointer;
        this.violations = violations;
        this.heard = heard;
    }

    public static Document of(@Nullable JsonNode root) {
        return new Document(root == null ? MissingNode.getInstance() : root, "", new ArrayList<>(), false);
    }

    /** What another service told: nobody is there to correct it, so a moment out of range counts as the nearest one within. */
    public static Document heard(JsonNode root) {
        return new Document(root, "", new ArrayList<>(), true);
    }

    /** The id in a path. What is no id cannot be the id of anything. */
    public static UUID pathId(String text, String thing) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound(thing, text);
        }
    }

    /** An id in a query. */
    public static UUID queryId(String text, String parameter) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw InvalidValues.at("/" + parameter, "not-an-id", text);
        }
    }

    /** The result of reading, unless anything was wrong. */
    public <T> T orRefuse(T result) {
        if (!violations.isEmpty()) {
            throw new InvalidValues(violations);
        }
        return result;
    }

    /** Whether nothing was wrong so far, so that rules about the whole can be looked at. */
    public boolean isSound() {
        return violations.isEmpty();
    }

    /** Notes that this value cannot be accepted. */
    public void refuse(String slug, Object... params) {
        violations.add(Violation.of(pointer.isEmpty() ? "/" : pointer, slug, params));
    }

    /** Notes that an object has other fields than these. */
    public Document only(String... fields) {
        if (!node.isObject()) {
            refuse(isMissing() ? "missing-value" : "wrong-type");
            return this;
        }
        Set<String> known = Set.of(fields);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!known.contains(field.getKey())) {
                field(field.getKey()).refuse("unknown-field");
            }
        }
        return this;
    }

    public Document field(String name) {
        @Nullable JsonNode value = node.get(name);
        String step = name.replace("~", "~0").replace("/", "~1");
        return new Document(value == null ? MissingNode.getInstance() : value, pointer + "/" + step, violations, heard);
    }

    public boolean isMissing() {
        return node.isMissingNode() || node.isNull();
    }

    public boolean isText() {
        return node.isTextual();
    }

    public JsonNode node() {
        return node;
    }

    /** What a reader makes of the value, if there is one. */
    public <T> @Nullable T ifPresent(Function<Document, T> reader) {
        return isMissing() ? null : reader.apply(this);
    }

    /** As {@link #ifPresent}, with what absence means. */
    public <T> T or(T absent, Function<Document, T> reader) {
        return isMissing() ? absent : reader.apply(this);
    }

    /** The entries of a list; none if there is no list. */
    public List<Document> items(int atMost) {
        if (isMissing()) {
            return List.of();
        }
        if (!node.isArray()) {
            refuse("wrong-type");
            return List.of();
        }
        if (node.size() > atMost) {
            refuse("too-many", atMost);
            return List.of();
        }
        List<Document> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Document(node.get(i), pointer + "/" + i, violations, heard));
        }
        return items;
    }

    public <T> List<T> list(int atMost, Function<Document, T> reader) {
        return items(atMost).stream().map(reader).toList();
    }

    public String text(int longest) {
        if (isMissing() || (node.isTextual() && node.textValue().isBlank())) {
            refuse("missing-value");
        } else if (!node.isTextual()) {
            refuse("wrong-type");
        } else if (node.textValue().length() > longest) {
            refuse("value-too-long", longest);
        } else {
            return node.textValue();
        }
        return "";
    }

    public boolean flag() {
        if (!node.isBoolean()) {
            refuse(isMissing() ? "missing-value" : "wrong-type");
        }
        return node.asBoolean();
    }

    public int number(int least, int most) {
        if (!node.isIntegralNumber()) {
            refuse(isMissing() ? "missing-value" : "wrong-type");
            return least;
        }
        if (!node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            refuse("out-of-range", least, most);
            return least;
        }
        return node.intValue();
    }

    /** A text that names one of a closed list. */
    public <T> T oneOf(Function<String, Optional<T>> find, T standIn, Object choices) {
        String text = text(LONGEST_TEXT);
        if (text.isEmpty()) {
            return standIn;
        }
        return find.apply(text).orElseGet(() -> {
            refuse("unknown-choice", choices);
            return standIn;
        });
    }

    public <E extends Enum<E>> E oneOf(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return oneOf(
                text -> List.of(constants).stream()
                        .filter(constant -> constant.name().equals(text))
                        .findFirst(),
                constants[0],
                List.of(constants));
    }

    public UUID id() {
        return parsed(UUID::fromString, new UUID(0, 0), "not-an-id");
    }

    public ZoneId zone() {
        return parsed(ZoneId::of, ZoneId.of("UTC"), "not-a-time-zone");
    }

    /** A whole number of seconds, at least one bound included. */
    public Duration duration(Duration least, Duration most) {
        Duration duration = parsed(Duration::parse, least, "not-a-duration");
        if (duration.toNanosPart() != 0 || duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
            refuse("duration-out-of-range", least, most);
            return least;
        }
        return duration;
    }

    /** An instant with its offset, or without one the local time of a zone. Whole seconds. */
    public Instant moment(ZoneId zone) {
        Instant moment = parsed(
                text -> DateTimeFormatter.ISO_DATE_TIME.withZone(zone).parse(text, Instant::from),
                EARLIEST,
                "not-a-moment");
        if (heard) {
            return within(moment).truncatedTo(ChronoUnit.SECONDS);
        }
        if (!moment.equals(within(moment))) {
            refuse("moment-out-of-range", EARLIEST, LATEST);
            return EARLIEST;
        }
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant within(Instant moment) {
        return moment.isBefore(EARLIEST) ? EARLIEST : moment.isAfter(LATEST) ? LATEST : moment;
    }

    /** What a parser makes of the text; it complains by the exceptions of its kind. */
    public <T> T parsed(Function<String, T> parser, T standIn, String slug) {
        String text = text(LONGEST_TEXT);
        if (text.isEmpty()) {
            return standIn;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException _) {
            refuse(slug, text);
            return standIn;
        }
    }
}
