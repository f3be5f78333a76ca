package io.weibao.sla.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Agreements ready to be agreed, but for with whom and for how long: whatever documents are listed in
 * {@code presets/presets.json}.
 */
@Singleton
public class Presets {

    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();

    Presets(ObjectMapper json) {
        for (JsonNode id : resource(json, "presets")) {
            if (resource(json, id.asText()) instanceof ObjectNode document) {
                documents.put(id.asText(), document);
            }
        }
    }

    public List<String> ids() {
        return List.copyOf(documents.keySet());
    }

    public Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(documents.get(id)).map(ObjectNode::deepCopy);
    }

    private static JsonNode resource(ObjectMapper json, String name) {
        try (InputStream stream = Presets.class.getResourceAsStream("/presets/" + name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("The preset " + name + " is missing");
            }
            return json.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The preset " + name + " cannot be read", e);
        }
    }
}
