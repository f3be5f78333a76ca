package io.weibao.reporting.rebuild;

import com.fasterxml.jackson.core.type.TypeReference;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.rows.Rows;
import io.weibao.kit.time.Ids;
import io.weibao.reporting.json.Json;
import io.weibao.reporting.rebuild.Rebuild.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of rebuilds. */
@ApplicationScoped
class Rebuilds {

    private static final TypeReference<Map<String, Long>> NUMBERS = new TypeReference<>() {};

    private final Rows rows;
    private final Ids ids;
    private final Clock clock;

    Rebuilds(Rows rows, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** None if another one is running. */
    Optional<UUID> begin(int generation, Actor by) {
        UUID id = ids.next();
        int begun =
                rows.update("""
                        insert into rebuild (id, generation, state, requested_at, requested_by, requester)
                        values (?, ?, 'running', ?, ?, ?) on conflict (state) where state = 'running' do nothing
                        """, id, generation, clock.instant().truncatedTo(ChronoUnit.MICROS), by.id(), by.name());
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    /** The running one, if nobody else is at it or whoever was has not been heard of. */
    Optional<Rebuild> lease(UUID process, Instant now, Instant until) {
        return rows.first("""
                update rebuild set owner = ?, lease_until = ?
                 where state = 'running' and (owner = ? or lease_until is null or lease_until < ?) returning *
                """, Rebuilds::rebuild, process, until, process, now);
    }

    /** False if another process has taken over. */
    boolean keep(UUID id, UUID process, Instant until, long events, long total, Map<String, Long> positions) {
        return rows.update("""
                        update rebuild set lease_until = ?, events = ?, total = ?, positions = ?::jsonb
                         where id = ? and owner = ? and state = 'running'
                        """, until, events, total, Json.write(positions), id, process) == 1;
    }

    void finish(UUID id, Instant at, @Nullable String error, Map<String, Long> before, Map<String, Long> after) {
        rows.update(
                """
                update rebuild set state = ?, finished_at = ?, error = ?, before = ?::jsonb, after = ?::jsonb, lease_until = null
                 where id = ?
                """,
                (error == null ? State.DONE : State.FAILED).word(),
                at,
                error,
                Json.write(before),
                Json.write(after),
                id);
    }

    /** How many things the live consumer knows more of than the rebuild. */
    long behind(String liveConsumer, String rebuildConsumer) {
        return rows.query("""
                        select count(*) as n from inbox_position live
                          left join inbox_position built on built.consumer = ? and built.event_key = live.event_key
                         where live.consumer = ? and live.sequence > coalesce(built.sequence, 0)
                        """, row -> row.number("n"), rebuildConsumer, liveConsumer)
                .getFirst();
    }

    /** Nobody reads under this name any more. */
    void forget(String rebuildConsumer) {
        rows.update("delete from inbox_position where consumer = ?", rebuildConsumer);
        rows.update("delete from inbox_parked where consumer = ?", rebuildConsumer);
    }

    Optional<Rebuild> find(UUID id) {
        return rows.first("select * from rebuild where id = ?", Rebuilds::rebuild, id);
    }

    /** One more than the limit, the newest first. */
    List<Rebuild> page(@Nullable Cursor after, int limit) {
        return rows.query(
                """
                select * from rebuild
                 where (?::timestamptz is null or (requested_at, id) < (?::timestamptz, ?::uuid))
                 order by requested_at desc, id desc limit ?
                """,
                Rebuilds::rebuild,
                after == null ? null : after.instant(0),
                after == null ? null : after.instant(0),
                after == null ? null : after.uuid(1),
                limit + 1);
    }

    private static Rebuild rebuild(Rows.Row row) throws SQLException {
        return new Rebuild(
                row.id("id"),
                row.integer("generation"),
                State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
                row.instant("requested_at"),
                row.id("requested_by"),
                row.text("requester"),
                row.optionalInstant("finished_at"),
                row.optionalText("error"),
                row.number("events"),
                row.number("total"),
                Json.read(row.text("positions"), NUMBERS),
                Json.read(row.text("before"), NUMBERS),
                Json.read(row.text("after"), NUMBERS));
    }
}
