package io.weibao.inspection.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.inspection.template.ItemValue;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What rounds keep as JSON: assessments, values, and the detail of journal entries. */
@ApplicationScoped
class Documents {

    private final ObjectMapper json;

    Documents(ObjectMapper json) {
        this.json = json;
    }

    String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document could not be written", e);
        }
    }

    @Nullable
    String writeValue(@Nullable ItemValue value) {
        return value == null ? null : write(value);
    }

    <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept document cannot be read", e);
        }
    }

    @Nullable
    ItemValue readValue(@Nullable String document) {
        return document == null ? null : ItemValue.of(read(document, JsonNode.class));
    }
}
