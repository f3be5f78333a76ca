package io.weibao.gateway.openapi;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map.Entry;
import java.util.Optional;

/** The approved document of one service (contracts/openapi). */
record ServiceDocument(String service, JsonObject content) {

    static ServiceDocument of(String service) {
        var document = "/contracts/openapi/" + service + ".json";
        try (InputStream in = ServiceDocument.class.getResourceAsStream(document)) {
            if (in == null) {
                throw new IllegalStateException("The OpenAPI document " + document + " is missing from the build");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ServiceDocument(service, new JsonObject(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonObject paths() {
        return content.getJsonObject("paths", new JsonObject());
    }

    JsonObject components() {
        return content.getJsonObject("components", new JsonObject());
    }

    private JsonObject schemas() {
        return components().getJsonObject("schemas", new JsonObject());
    }

    /**
     * Two services may give one name to different things. The same document, in which those that others have taken for something else
     * are called after this service, {@code InspectionFinding}; whatever refers to a renamed one is another thing as well.
     */
    ServiceDocument beside(JsonObject taken) {
        var clash = clash(taken);
        return clash.isEmpty()
                ? this
                : renamed(clash.get(), prefix() + clash.get()).beside(taken);
    }

    private Optional<String> clash(JsonObject taken) {
        return schemas().stream()
                .filter(schema -> taken.containsKey(schema.getKey())
                        && !taken.getValue(schema.getKey()).equals(schema.getValue()))
                .map(Entry::getKey)
                .findFirst();
    }

    private ServiceDocument renamed(String from, String to) {
        var text = content.encode().replace(reference(from), reference(to));
        var renamed = new ServiceDocument(service, new JsonObject(text));
        renamed.schemas().put(to, renamed.schemas().remove(from));
        return renamed;
    }

    private static String reference(String schema) {
        return "\"#/components/schemas/" + schema + "\"";
    }

    private String prefix() {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1, service.indexOf('-'));
    }
}
