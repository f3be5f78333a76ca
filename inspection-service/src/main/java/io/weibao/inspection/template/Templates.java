package io.weibao.inspection.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All checklists, shipped and own, in all their versions. */
@ApplicationScoped
public class Templates {

    private final Rows rows;
    private final ObjectMapper json;
    private final ShippedChecklists shipped;

    Templates(Rows rows, ObjectMapper json, ShippedChecklists shipped) {
        this.rows = rows;
        this.json = json;
        this.shipped = shipped;
    }

    public Optional<Template> newest(String id) {
        Optional<Template> known = shipped.newest(id);
        return known.isPresent()
                ? known
                : rows.first(
                        "select * from checklist_version where template_id = ? order by version desc limit 1",
                        this::own,
                        id);
    }

    /** A version that is known to exist, because a round started with it. */
    public Template version(String id, int version) {
        return shipped.find(id, version)
                .or(() -> rows.first(
                        "select * from checklist_version where template_id = ? and version = ?",
                        this::own,
                        id,
                        version))
                .orElseThrow(() -> new IllegalStateException("There is no checklist " + id + " " + version));
    }

    Template existing(String id) {
        return newest(id).orElseThrow(() -> new NotFound("inspection template", id));
    }

    boolean isShipped(String id) {
        return shipped.newest(id).isPresent();
    }

    /** Newest versions by id. */
    List<Template> all() {
        List<Template> own = rows.query(
                "select distinct on (template_id) * from checklist_version order by template_id, version desc",
                this::own);
        return Stream.concat(shipped.newest().stream(), own.stream())
                .sorted(Comparator.comparing(Template::id))
                .toList();
    }

    /** False if this version is there already. */
    boolean insert(Template template, Instant at, UUID by) {
        return rows.update("""
                        insert into checklist_version (template_id, version, document, recorded_at, recorded_by)
                        values (?, ?, ?::jsonb, ?, ?) on conflict do nothing
                        """, template.id(), template.version(), write(template.checklist()), at, by) == 1;
    }

    private String write(Checklist checklist) {
        try {
            return json.writeValueAsString(checklist);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A checklist could not be written", e);
        }
    }

    private Template own(Rows.Row row) throws SQLException {
        try {
            return new Template(json.readValue(row.text("document"), Checklist.class), row.integer("version"), false);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept checklist cannot be read", e);
        }
    }
}
