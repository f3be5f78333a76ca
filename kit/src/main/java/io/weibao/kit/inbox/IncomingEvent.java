package io.weibao.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact another service told us. Its data is read with tolerance: fields and enum values we do not know are no concern of ours.
 *
 * @param key of the thing it is about
 * @param sequence the version of that thing: 1, 2, 3, … without holes
 * @param origin live, import or replay
 */
public record IncomingEvent(
        UUID id,
        String type,
        String key,
        long sequence,
        String subject,
        Instant time,
        @Nullable UUID customer,
        String origin,
        JsonNode data) {

    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    /** The data as a record of the reader's own, which has only the fields it uses. */
    public <T> T dataAs(Class<T> type) {
        try {
            return TOLERANT.treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The data of an event is not what its type promises", e);
        }
    }
}
