package io.weibao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Open clocks that have nothing to fire for weeks: rows of tickets, facts, clocks and timers like those of a ticket that was raised. */
final class OtherClocks {

    private static final List<String> COPIES = List.of("""
            insert into tracked_ticket select r.* from tracked_ticket t, generate_series(?::int, ?::int) n,
              jsonb_populate_record(t, jsonb_build_object('id', md5('bench ticket ' || n)::uuid, 'number', 'BENCH-' || n)) r
            where t.id = %1$s
            """, """
            insert into service_fact select r.* from service_fact f, generate_series(?::int, ?::int) n,
              jsonb_populate_record(f, jsonb_build_object('ticket_id', md5('bench ticket ' || n)::uuid)) r
            where f.ticket_id = %1$s
            """, """
            insert into clock select r.* from clock c, generate_series(?::int, ?::int) n,
              jsonb_populate_record(c, jsonb_build_object(
                'id', md5('bench clock ' || n)::uuid, 'ticket_id', md5('bench ticket ' || n)::uuid,
                'due_at', now() + interval '30 days' + n * interval '1 second', 'warn_at', now() + interval '29 days')) r
            where c.id = %2$s
            """, """
            insert into timer select r.* from timer t, generate_series(?::int, ?::int) n,
              jsonb_populate_record(t, jsonb_build_object(
                'clock_id', md5('bench clock ' || n)::uuid, 'ticket_id', md5('bench ticket ' || n)::uuid,
                'planned_at', now() + interval '29 days' + n * interval '1 second')) r
            where t.clock_id = %2$s and t.fired_at is null
            """);

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CLOCK = "select clock_id::text from timer where fired_at is null and customer_id = '"
            + BenchCustomer.ID + "' order by planned_at desc limit 1";
    private static final String TICKET = "select ticket_id::text from clock where id = ?::uuid";

    private int seeded;

    /** Sees to it that there are so many. */
    void become(int wanted, Stand stand) throws IOException, SQLException {
        if (seeded == 0) {
            raiseTheOneToCopy(stand);
        }
        stand.say("seeding %,d other open clocks".formatted(wanted));
        try (var clocks = Ledger.ofClocks(stand.platform())) {
            var clock = clocks.text(CLOCK);
            var ticket = clocks.text(TICKET, clock);
            for (var copy : COPIES) {
                clocks.change(copy.formatted("'" + ticket + "'", "'" + clock + "'"), seeded + 1, wanted);
            }
            clocks.change("analyze tracked_ticket, service_fact, clock, timer");
        }
        seeded = wanted;
    }

    private static void raiseTheOneToCopy(Stand stand) throws IOException, SQLException {
        try (var reporter = stand.reportersAt(stand.desk()).open()) {
            reporter.once();
        }
        stand.gauge().untilQuiet(PATIENCE);
    }

    /** How many of them are still open; all should be. */
    double open(Ledger clocks) throws SQLException {
        return clocks.number("""
                select count(*) from timer t join tracked_ticket k on k.id = t.ticket_id
                where k.number like 'BENCH-%' and t.fired_at is null
                """);
    }
}
