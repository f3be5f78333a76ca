package io.weibao.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads a moment as people write it, within the years that databases know; seconds since 1970 are not written. */
public final class WrittenMoment extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    WrittenMoment() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, json);
        }
        String text = json.getText().strip();
        try {
            return read(text);
        } catch (DateTimeException _) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not a moment");
        }
    }

    /** @throws DateTimeException if the text is no moment, or one that no database knows */
    public static Instant read(String text) {
        Instant moment = Instant.parse(text);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new DateTimeException("beyond the years that databases know");
        }
        return moment;
    }
}
