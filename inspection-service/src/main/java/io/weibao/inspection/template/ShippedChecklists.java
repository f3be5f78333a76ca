package io.weibao.inspection.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checklists that travel with the service. A version that rounds may have started with stays for ever. */
@ApplicationScoped
class ShippedChecklists {

    private final List<Template> templates;

    ShippedChecklists(ObjectMapper json) {
        templates = Stream.of(read(json, "standard", 1)).toList();
    }

    List<Template> newest() {
        return templates.stream()
                .filter(template -> templates.stream()
                        .noneMatch(other -> other.id().equals(template.id()) && other.version() > template.version()))
                .toList();
    }

    Optional<Template> newest(String id) {
        return templates.stream()
                .filter(template -> template.id().equals(id))
                .max(Comparator.comparingInt(Template::version));
    }

    Optional<Template> find(String id, int version) {
        return templates.stream()
                .filter(template -> template.id().equals(id) && template.version() == version)
                .findFirst();
    }

    private static Template read(ObjectMapper json, String id, int version) {
        String name = "checklists/" + id + "." + version + ".json";
        try (InputStream document = ShippedChecklists.class.getResourceAsStream("/" + name)) {
            if (document == null) {
                throw new IllegalStateException("The checklist " + name + " is missing");
            }
            return new Template(json.readValue(document, Checklist.class), version, true);
        } catch (IOException e) {
            throw new UncheckedIOException("The checklist " + name + " cannot be read", e);
        }
    }
}
