package io.weibao.inspection.inventory;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The components this unit of work may see. */
@ApplicationScoped
public class Components {

    private static final String SELECT = """
            select p.*, c.name as customer_name, s.name as system_name from component p
            join customer_copy c on c.customer_id = p.customer_id join system_copy s on s.id = p.system_id
            """;

    private final Rows rows;

    Components(Rows rows) {
        this.rows = rows;
    }

    public Optional<Component> find(UUID id) {
        return rows.first(SELECT + " where p.id = ?", Components::component, id);
    }

    /** All that are looked at when the system is inspected. */
    public List<Component> ofSystem(UUID system) {
        return rows.query(
                SELECT + " where p.system_id = ? and p.active order by p.name", Components::component, system);
    }

    Component existing(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("component", id));
    }

    /** By name, one more than the limit. */
    List<Component> page(@Nullable UUID customer, @Nullable UUID system, @Nullable Cursor after, int limit) {
        return rows.query(
                SELECT + """
                 where (?::uuid is null or p.customer_id = ?) and (?::uuid is null or p.system_id = ?)
                  and (?::text is null or (p.name, p.id) > (?, ?))
                order by p.name, p.id limit ?
                """,
                Components::component,
                customer,
                customer,
                system,
                system,
                after == null ? null : after.text(0),
                after == null ? null : after.text(0),
                after == null ? null : after.uuid(1),
                limit + 1);
    }

    /** False if the system has another of this name. */
    boolean insert(Component component, UUID by, Instant at) {
        return rows.update(
                        """
                        insert into component (id, version, customer_id, system_id, kind, name, note, active, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (system_id, name) do nothing
                        """,
                        component.id(),
                        component.version(),
                        component.place().customer().id(),
                        component.place().system().id(),
                        component.kind().name(),
                        component.name(),
                        component.note(),
                        component.active(),
                        at,
                        by)
                == 1;
    }

    /** Whether the version was still the one before. */
    boolean update(Component component, UUID by, Instant at) {
        return rows.update(
                        """
                        update component set version = ?, kind = ?, name = ?, note = ?, active = ?, recorded_at = ?, recorded_by = ?
                        where id = ? and version = ?
                        """,
                        component.version(),
                        component.kind().name(),
                        component.name(),
                        component.note(),
                        component.active(),
                        at,
                        by,
                        component.id(),
                        component.version() - 1)
                == 1;
    }

    boolean isNameTaken(Component component) {
        return !rows.query(
                        "select id from component where system_id = ? and name = ? and id <> ?",
                        row -> row.id("id"),
                        component.place().system().id(),
                        component.name(),
                        component.id())
                .isEmpty();
    }

    /** Lets nobody else change the inventory of this system until the unit of work ends. */
    void lock(UUID system) {
        rows.query("select pg_advisory_xact_lock(hashtext(?))", _ -> true, "inventory " + system);
    }

    private static Component component(Rows.Row row) throws SQLException {
        return new Component(
                row.id("id"),
                row.number("version"),
                new Place(
                        new Named(row.id("customer_id"), row.text("customer_name")),
                        new Named(row.id("system_id"), row.text("system_name"))),
                ComponentKind.valueOf(row.text("kind")),
                row.text("name"),
                row.optionalText("note"),
                row.flag("active"));
    }
}
