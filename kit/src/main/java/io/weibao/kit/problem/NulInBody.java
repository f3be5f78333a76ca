package io.weibao.kit.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses U+0000 in the texts of a JSON body, at its place: JSON can say it and PostgreSQL cannot keep it. Looked for in the bytes, so
 * that whoever reads the body, however deep, never meets one.
 */
@Provider
class NulInBody implements ContainerRequestFilter {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!request.hasEntity() || !isJson(mediaType(request))) {
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        if (mayHold(body)) {
            refuse(body);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** A header that is no media type names none that is served here. */
    private static @Nullable MediaType mediaType(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException _) {
            throw new NotSupportedException();
        }
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }

    /** The escape of U+0000, or what looks like it to somebody who does not count backslashes. */
    static boolean mayHold(byte[] body) {
        for (int i = 0; i + 5 < body.length; i++) {
            if (body[i] == '\\' && body[i + 1] == 'u' && zeros(body, i + 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean zeros(byte[] body, int from) {
        return body[from] == '0' && body[from + 1] == '0' && body[from + 2] == '0' && body[from + 3] == '0';
    }

    private static void refuse(byte[] body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
                if (text && parser.getText().indexOf('\0') >= 0) {
                    String place = parser.getParsingContext().pathAsPointer().toString();
                    throw InvalidValues.at(place.replace("\0", ""), "invalid-value");
                }
            }
        } catch (JsonProcessingException _) {
            throw new MalformedJson();
        }
    }
}
