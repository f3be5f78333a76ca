package io.weibao.sla.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The notices of all customers; written with the milestone, read by the delivery. */
@ApplicationScoped
class Notices {

    /** Late notices wait this long, so that everything a person missed leaves in one mail. */
    static final Duration GATHERING = Duration.ofSeconds(1);

    private final Rows rows;
    private final ObjectMapper json;

    Notices(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** Writes a set in one statement; what a milestone has already told a person stays as it is. */
    void add(List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        rows.update(
                """
                insert into notice (id, customer_id, ticket_id, clock_id, generation, milestone, level, repeat,
                        recipient_id,
                        addressee, address, language, channel, subject, content, planned_at, created_at, late, state,
                        not_before, error)
                select n.id, n.customer_id, n.ticket_id, n.clock_id, n.generation, n.milestone, n.level, n.repeat, n.recipient_id,
                       n.addressee, n.address, n.language, 'mail', n.subject, n.content, n.planned_at, n.created_at,
                       n.late, case when n.error is null then 'pending' else 'failed' end, n.not_before, n.error
                  from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::int[], ?::int[], ?::uuid[],
                        ?::text[], ?::text[], ?::text[], ?::text[], ?::jsonb[], ?::timestamptz[], ?::timestamptz[],
                        ?::boolean[], ?::timestamptz[], ?::text[])
                    as n (id, customer_id, ticket_id, clock_id, generation, milestone, level, repeat, recipient_id,
                        addressee, address, language, subject, content, planned_at, created_at, late, not_before, error)
                on conflict do nothing
                """,
                Rows.column(notices, Notice::id),
                Rows.column(notices, Notice::customer),
                Rows.column(notices, Notice::ticket),
                Rows.column(notices, Notice::clock),
                Rows.column(notices, Notice::generation),
                Rows.column(notices, Notice::milestone),
                Rows.column(notices, Notice::level),
                Rows.column(notices, Notice::repeat),
                Rows.column(notices, Notice::recipient),
                Rows.column(notices, Notice::addressee),
                Rows.column(notices, Notice::address),
                Rows.column(notices, notice -> notice.language().toLanguageTag()),
                Rows.column(notices, notice -> notice.content().subject()),
                Rows.column(notices, notice -> write(notice.content())),
                Rows.column(notices, Notice::plannedAt),
                Rows.column(notices, Notice::createdAt),
                Rows.column(notices, Notice::late),
                Rows.column(
                        notices, notice -> notice.late() ? notice.createdAt().plus(GATHERING) : notice.createdAt()),
                Rows.column(notices, Notice::obstacle));
    }

    /**
     * The next mail to write: one notice that is due, or all late ones of one person, locked so that nobody else sends
     * them. Empty when nothing is due or others are at it.
     */
    List<Outgoing> claimMail(Instant now) {
        return rows.query("""
                with head as (
                    select id, recipient_id, late from notice
                     where state = 'pending' and not_before <= ?
                     order by not_before limit 1 for update skip locked)
                select n.* from notice n, head
                 where n.state = 'pending'
                   and (n.id = head.id or (head.late and n.late and n.recipient_id = head.recipient_id))
                 order by n.planned_at, n.id limit 50 for update of n skip locked
                """, this::outgoing, now);
    }

    void sent(List<UUID> notices, String mail, Instant now) {
        rows.update(
                "update notice set state = 'sent', sent_at = ?, mail_id = ?, tries = tries + 1, error = null"
                        + " where id = any (?::uuid[])",
                now,
                mail,
                notices);
    }

    void postponed(List<UUID> notices, Instant until, String error) {
        rows.update(
                "update notice set tries = tries + 1, not_before = ?, error = ? where id = any (?::uuid[])",
                until,
                error,
                notices);
    }

    void failed(List<UUID> notices, String error) {
        rows.update(
                "update notice set state = 'failed', tries = tries + 1, error = ? where id = any (?::uuid[])",
                error,
                notices);
    }

    @Nullable
    Instant nextDue() {
        return rows.first(
                        "select min(not_before) as due from notice where state = 'pending'",
                        row -> Optional.ofNullable(row.optionalInstant("due")))
                .flatMap(Function.identity())
                .orElse(null);
    }

    List<NoticeView> page(@Nullable String state, @Nullable Cursor after, int limit) {
        return rows.query(
                """
                select * from notice
                 where (?::text is null or state = ?)
                   and (?::timestamptz is null or (created_at, id) < (?::timestamptz, ?::uuid))
                 order by created_at desc, id desc limit ?
                """,
                Notices::view,
                state,
                state,
                after == null ? null : after.instant(0),
                after == null ? null : after.instant(0),
                after == null ? null : after.uuid(1),
                limit);
    }

    private static NoticeView view(Rows.Row row) throws SQLException {
        String state = row.text("state");
        return new NoticeView(
                row.id("id"),
                row.id("ticket_id"),
                row.id("clock_id"),
                row.text("milestone"),
                row.integer("level"),
                row.integer("repeat"),
                row.text("addressee"),
                row.text("subject"),
                row.instant("planned_at"),
                row.instant("created_at"),
                row.flag("late"),
                state,
                row.integer("tries"),
                state.equals("pending") ? row.instant("not_before") : null,
                row.optionalInstant("sent_at"),
                row.optionalText("error"));
    }

    private Outgoing outgoing(Rows.Row row) throws SQLException {
        return new Outgoing(
                row.id("id"),
                row.text("address"),
                row.text("addressee"),
                row.text("language"),
                row.integer("tries"),
                read(row.text("content")));
    }

    private String write(NoticeContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a notice cannot be written", impossible);
        }
    }

    private NoticeContent read(String content) {
        try {
            return json.readValue(content, NoticeContent.class);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a notice cannot be read", foreign);
        }
    }

    /** A notice that is about to be mailed. */
    record Outgoing(UUID id, String address, String addressee, String language, int tries, NoticeContent content) {}
}
