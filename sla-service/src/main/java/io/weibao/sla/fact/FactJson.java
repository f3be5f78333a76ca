package io.weibao.sla.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.sla.fact.Happening.Classified;
import io.weibao.sla.fact.Happening.Converted;
import io.weibao.sla.fact.Happening.DateAgreed;
import io.weibao.sla.fact.Happening.LevelChanged;
import io.weibao.sla.fact.Happening.OwedPaper;
import io.weibao.sla.fact.Happening.Paused;
import io.weibao.sla.fact.Happening.Plain;
import io.weibao.sla.fact.Happening.Raised;
import io.weibao.sla.json.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts as JSON. Events and the store write {@code {"fact", "occurredAt", "recordedAt", …}}; people who simulate write
 * {@code {"fact", "at", …}}.
 */
public final class FactJson {

    private static final int LONGEST_NAME = 200;

    private FactJson() {}

    /**
     * Reads a fact of an event or of the store. Fields that it does not know are tolerated, and so are moments
     * beyond what calendars know; a fact without origin is live.
     *
     * @param zone in which bare dates end
     * @throws io.weibao.kit.problem.InvalidValues if it cannot be read, or is none that clocks know
     */
    public static ServiceFact read(JsonNode json, ZoneId zone) {
        Document fact = Document.heard(json);
        return fact.orRefuse(new ServiceFact(
                fact.field("occurredAt").moment(zone),
                fact.field("recordedAt").parsed(Instant::parse, Instant.EPOCH, "not-a-moment"),
                fact.field("origin")
                        .or(Origin.LIVE, origin -> origin.oneOf(Origin::find, Origin.LIVE, List.of(Origin.values()))),
                happening(name(fact), fact, zone)));
    }

    /** Reads a fact that somebody imagines. Mistakes are noted in the document. */
    public static ServiceFact imagined(Document fact, ZoneId zone) {
        FactName name = name(fact);
        fact.only(fields(name));
        return ServiceFact.at(fact.field("at").moment(zone), happening(name, fact, zone));
    }

    private static FactName name(Document fact) {
        return fact.field("fact").oneOf(FactName::find, FactName.RESPONDED, List.of(FactName.values()));
    }

    private static String[] fields(FactName name) {
        String[] own =
                switch (name) {
                    case RAISED -> new String[] {"kind", "level", "businessStopped"};
                    case LEVEL_CHANGED -> new String[] {"level", "businessStopped"};
                    case CLASSIFIED -> new String[] {"nature", "level", "businessStopped"};
                    case CONVERTED -> new String[] {"kind"};
                    case PAUSED -> new String[] {"reason", "until"};
                    case VISIT_NEEDED -> new String[] {"reason"};
                    case OWED_PAPER_OPENED, OWED_PAPER_DELIVERED -> new String[] {"paper"};
                    case DATE_AGREED -> new String[] {"date"};
                    default -> new String[0];
                };
        String[] all = Arrays.copyOf(own, own.length + 2);
        all[own.length] = "fact";
        all[own.length + 1] = "at";
        return all;
    }

    private static Happening happening(FactName name, Document fact, ZoneId zone) {
        return switch (name) {
            case RAISED ->
                new Raised(
                        fact.field("kind").or(TicketKind.DEFECT, kind -> kind.oneOf(TicketKind.class)),
                        fact.field("level").or(FaultLevel.III, level -> level.oneOf(FaultLevel.class)),
                        fact.field("businessStopped").or(false, Document::flag));
            case LEVEL_CHANGED -> new LevelChanged(fact.field("level").oneOf(FaultLevel.class), businessStopped(fact));
            case CLASSIFIED ->
                new Classified(
                        fact.field("nature").ifPresent(nature -> nature.text(LONGEST_NAME)),
                        fact.field("level").ifPresent(level -> level.oneOf(FaultLevel.class)),
                        businessStopped(fact));
            case CONVERTED -> new Converted(fact.field("kind").oneOf(TicketKind.class));
            case PAUSED ->
                new Paused(
                        fact.field("reason")
                                .oneOf(
                                        PauseReason::find,
                                        PauseReason.WAITING_FOR_CUSTOMER,
                                        Arrays.stream(PauseReason.values())
                                                .map(PauseReason::label)
                                                .toList()),
                        fact.field("until").ifPresent(until -> until.moment(zone)));
            case OWED_PAPER_OPENED, OWED_PAPER_DELIVERED ->
                new OwedPaper(name, fact.field("paper").text(LONGEST_NAME));
            case DATE_AGREED -> dateAgreed(fact.field("date"), zone);
            default -> new Plain(name);
        };
    }

    private static @Nullable Boolean businessStopped(Document fact) {
        return fact.field("businessStopped").ifPresent(Document::flag);
    }

    private static DateAgreed dateAgreed(Document date, ZoneId zone) {
        boolean bare = date.isText() && !date.node().textValue().contains("T");
        return bare
                ? date.parsed(
                        text -> DateAgreed.endOf(LocalDate.parse(text), zone),
                        new DateAgreed(Instant.EPOCH),
                        "not-a-moment")
                : new DateAgreed(date.moment(zone));
    }

    /** Writes a fact as {@link #read} reads it, its origin included. */
    public static ObjectNode write(ServiceFact fact) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("fact", fact.name().label());
        json.put("occurredAt", fact.occurredAt().toString());
        json.put("recordedAt", fact.recordedAt().toString());
        json.put("origin", fact.origin().label());
        switch (fact.what()) {
            case Raised(TicketKind kind, FaultLevel level, boolean businessStopped) ->
                json.put("kind", kind.name()).put("level", level.name()).put("businessStopped", businessStopped);
            case LevelChanged(FaultLevel level, Boolean businessStopped) -> {
                json.put("level", level.name());
                putIfPresent(json, "businessStopped", businessStopped);
            }
            case Classified(String nature, FaultLevel level, Boolean businessStopped) -> {
                putIfPresent(json, "nature", nature);
                putIfPresent(json, "level", level);
                putIfPresent(json, "businessStopped", businessStopped);
            }
            case Converted(TicketKind kind) -> json.put("kind", kind.name());
            case Paused(PauseReason reason, Instant until) -> {
                json.put("reason", reason.label());
                putIfPresent(json, "until", until);
            }
            case OwedPaper(FactName _, String paper) -> json.put("paper", paper);
            case DateAgreed(Instant date) -> json.put("date", date.toString());
            case Plain _ -> {}
        }
        return json;
    }

    private static void putIfPresent(ObjectNode json, String field, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            json.put(field, flag);
        } else if (value != null) {
            json.put(field, value.toString());
        }
    }
}
