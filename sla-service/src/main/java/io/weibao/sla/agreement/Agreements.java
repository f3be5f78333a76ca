package io.weibao.sla.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The agreements recorded, as far as the scope of the running unit of work reaches. */
@ApplicationScoped
public class Agreements {

    private static final int MOST_PARSED = 2000;

    /** A version as it stands in the record. */
    record Recorded(UUID id, int version, JsonNode document, Instant recordedAt) {}

    private record Key(UUID id, int version) {}

    private final Rows rows;
    private final ObjectMapper json;
    private final ZoneId zone;
    private final Map<Key, Agreement> parsed = new ConcurrentHashMap<>();

    Agreements(Rows rows, ObjectMapper json, @ConfigProperty(name = "weibao.zone") ZoneId zone) {
        this.rows = rows;
        this.json = json;
        this.zone = zone;
    }

    /** The agreement a ticket raised at a moment is under: the system's before the customer's. */
    public Optional<Agreement> inForce(UUID customer, @Nullable UUID system, Instant raisedAt) {
        return rows.first(
                        """
                        select id, version from agreement
                        where customer_id = ? and (system_id is null or system_id = ?)
                          and valid_from <= ? and (valid_until is null or valid_until > ?)
                        order by system_id nulls last
                        limit 1
                        """, row -> new Key(row.id("id"), row.integer("version")), customer, system, raisedAt, raisedAt)
                .map(key -> version(key.id(), key.version()));
    }

    /** A ticket about which is asked under which agreement it is. */
    public record Asked(
            UUID ticket, UUID customer, @Nullable UUID system, Instant raisedAt) {}

    /** As {@link #inForce(UUID, UUID, Instant)} for many tickets in one statement; those without an agreement are missing. */
    public Map<UUID, Agreement> inForce(Collection<Asked> asked) {
        Map<UUID, Agreement> inForce = new HashMap<>();
        rows.query(
                        """
                        select asked.ticket, chosen.id, chosen.version
                        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::timestamptz[])
                          as asked (ticket, customer_id, system_id, raised_at)
                        cross join lateral (
                          select id, version from agreement a
                          where a.customer_id = asked.customer_id
                            and (a.system_id is null or a.system_id = asked.system_id)
                            and a.valid_from <= asked.raised_at
                            and (a.valid_until is null or a.valid_until > asked.raised_at)
                          order by a.system_id nulls last
                          limit 1) chosen
                        """,
                        row -> Map.entry(row.id("ticket"), new Key(row.id("id"), row.integer("version"))),
                        Rows.column(asked, Asked::ticket),
                        Rows.column(asked, Asked::customer),
                        Rows.column(asked, Asked::system),
                        Rows.column(asked, Asked::raisedAt))
                .forEach(found -> inForce.put(
                        found.getKey(),
                        version(found.getValue().id(), found.getValue().version())));
        return inForce;
    }

    /** A version that is known to exist and to be within the caller's sight, because one of his tickets is under it. */
    public Agreement version(UUID id, int version) {
        @Nullable Agreement known = parsed.get(new Key(id, version));
        return known != null ? known : remembered(find(id, version).orElseThrow(() -> new NotFound("agreement", id)));
    }

    /** An agreement in its newest version. */
    public Optional<Agreement> newest(UUID id) {
        return find(id).map(this::read);
    }

    Optional<Recorded> find(UUID id) {
        return rows.first("""
                select v.* from agreement a join agreement_version v on v.agreement_id = a.id and v.version = a.version
                where a.id = ?
                """, this::recorded, id);
    }

    Optional<Recorded> find(UUID id, int version) {
        return rows.first(
                "select * from agreement_version where agreement_id = ? and version = ?", this::recorded, id, version);
    }

    /** Newest first, in their newest versions, one more than the limit. */
    List<Recorded> newest(@Nullable UUID customer, @Nullable Cursor after, int limit) {
        return rows.query(
                """
                select v.* from agreement a join agreement_version v on v.agreement_id = a.id and v.version = a.version
                where (?::uuid is null or a.customer_id = ?)
                  and (?::timestamptz is null or (a.recorded_at, a.id) < (?, ?))
                order by a.recorded_at desc, a.id desc
                limit ?
                """,
                this::recorded,
                customer,
                customer,
                after == null ? null : after.instant(0),
                after == null ? null : after.instant(0),
                after == null ? null : after.uuid(1),
                limit + 1);
    }

    /** The newest versions of all that are in force or will be. */
    List<Agreement> notOver(Instant now) {
        return rows.query("""
                        select v.* from agreement a
                        join agreement_version v on v.agreement_id = a.id and v.version = a.version
                        where a.valid_until is null or a.valid_until > ?
                        """, this::recorded, now).stream().map(this::read).toList();
    }

    Agreement read(Recorded recorded) {
        AgreementDocument document = AgreementDocument.of(recorded.document(), zone);
        AgreementDocument.Parties parties = document.parties();
        return document.document()
                .orRefuse(new Agreement(
                        recorded.id(),
                        recorded.version(),
                        document.name(),
                        parties.customer(),
                        parties.system(),
                        parties.validFrom(),
                        parties.validUntil(),
                        document.consentRequired(),
                        document.terms()));
    }

    /** The agreement for the same customer and system that is valid at some of the same time, if there is one. */
    Optional<UUID> overlapping(Agreement agreement) {
        return rows.first(
                """
                select id from agreement
                where customer_id = ? and system_id is not distinct from ? and id <> ?
                  and tstzrange(valid_from, valid_until) && tstzrange(?, ?)
                """,
                row -> row.id("id"),
                agreement.customer(),
                agreement.system(),
                agreement.id(),
                agreement.validFrom(),
                agreement.validUntil());
    }

    /** Lets nobody else record an agreement with this customer until the unit of work ends. */
    void lock(UUID customer) {
        rows.query("select pg_advisory_xact_lock(hashtext(?))", _ -> true, "agreement " + customer);
    }

    void record(Agreement agreement, JsonNode document, Instant at, UUID by) {
        rows.update(
                """
                insert into agreement (id, version, customer_id, system_id, valid_from, valid_until, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version, system_id = excluded.system_id,
                  valid_from = excluded.valid_from, valid_until = excluded.valid_until, recorded_at = excluded.recorded_at
                """,
                agreement.id(),
                agreement.version(),
                agreement.customer(),
                agreement.system(),
                agreement.validFrom(),
                agreement.validUntil(),
                at);
        rows.update("""
                insert into agreement_version (agreement_id, version, customer_id, document, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?)
                """, agreement.id(), agreement.version(), agreement.customer(), document.toString(), at, by);
    }

    private Agreement remembered(Recorded recorded) {
        if (parsed.size() >= MOST_PARSED) {
            parsed.clear();
        }
        Agreement agreement = read(recorded);
        parsed.put(new Key(agreement.id(), agreement.version()), agreement);
        return agreement;
    }

    private Recorded recorded(Rows.Row row) throws SQLException {
        try {
            return new Recorded(
                    row.id("agreement_id"),
                    row.integer("version"),
                    json.readTree(row.text("document")),
                    row.instant("recorded_at"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recorded agreement is no JSON", e);
        }
    }
}
