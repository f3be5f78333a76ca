package io.weibao.inspection.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.rows.Rows;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appends entries in the transaction of the change, and reads them. */
@ApplicationScoped
public class AuditTrail {

    private final Rows rows;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    AuditTrail(Rows rows, ObjectMapper json, Ids ids, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody recorded a thing, or changed it to this. What it was before is the entry of the version before. */
    public void recorded(Actor actor, AuditedThing thing, UUID id, UUID customer, long version, Object document) {
        rows.update(
                """
                insert into change_entry (id, thing, thing_id, version, customer_id, at, actor_id, actor_name, document)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                ids.next(),
                thing.name(),
                id,
                version,
                customer,
                clock.instant(),
                actor.id(),
                actor.name(),
                write(document));
    }

    /** Newest first, one more than the limit. */
    List<ChangeEntry> page(
            @Nullable AuditedThing thing,
            @Nullable UUID id,
            @Nullable UUID customer,
            @Nullable Cursor after,
            int limit) {
        String name = thing == null ? null : thing.name();
        return rows.query(
                """
                select * from change_entry
                where (?::text is null or thing = ?) and (?::uuid is null or thing_id = ?)
                  and (?::uuid is null or customer_id = ?) and (?::timestamptz is null or (at, id) < (?, ?))
                order by at desc, id desc limit ?
                """,
                row -> new ChangeEntry(
                        row.id("id"),
                        AuditedThing.valueOf(row.text("thing")),
                        row.id("thing_id"),
                        row.number("version"),
                        row.id("customer_id"),
                        row.instant("at"),
                        new ChangeEntry.Who(row.id("actor_id"), row.text("actor_name")),
                        row.text("document")),
                name,
                name,
                id,
                id,
                customer,
                customer,
                after == null ? null : after.instant(0),
                after == null ? null : after.instant(0),
                after == null ? null : after.uuid(1),
                limit + 1);
    }

    private String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A changed thing could not be written", e);
        }
    }
}
