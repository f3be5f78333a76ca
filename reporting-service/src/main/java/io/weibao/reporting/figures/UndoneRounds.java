package io.weibao.reporting.figures;

import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rounds scheduled in a period that were not made: missed, or still open though they should have been done by now. */
@ApplicationScoped
public class UndoneRounds {

    /** More names than this nobody reads. */
    static final int MOST = 20;

    private static final String UNDONE = """
            select c.name as customer, r.system_name, r.plan_name, r.month, r.scheduled_for, r.state = 'MISSED' as missed,
                   count(*) filter (where r.state = 'OPEN') over () as overdue
              from live_inspection_round r left join live_customer_copy c on c.customer_id = r.customer_id
             where r.scheduled_for::timestamp at time zone coalesce(c.zone, 'UTC') >= ?
               and r.scheduled_for::timestamp at time zone coalesce(c.zone, 'UTC') < ?
               and (r.state = 'MISSED' or (r.state = 'OPEN' and r.due_at < ?))
            """;

    private final Rows rows;
    private final Clock clock;

    UndoneRounds(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Those of a period.
     *
     * @param overdue how many are open, and not missed
     * @param rounds missed and overdue ones, the earliest first; not more than {@link #MOST}
     */
    public record Undone(long overdue, List<Round> rounds) {

        public Undone {
            rounds = List.copyOf(rounds);
        }
    }

    /** A round by name; {@code month} is the month of its plan that it was made for. */
    @Schema(name = "UndoneRound")
    public record Round(
            @Nullable String customer,
            @Nullable String system,
            String plan,
            String month,
            LocalDate scheduledFor,
            boolean missed) {}

    private record Counted(long overdue, Round round) {}

    Undone of(Selection selection) {
        List<Counted> found = rows.query(
                UNDONE + selection.where("r") + " order by r.scheduled_for, c.name, r.plan_name, r.id limit " + MOST,
                row -> new Counted(
                        row.number("overdue"),
                        new Round(
                                row.optionalText("customer"),
                                row.optionalText("system_name"),
                                row.text("plan_name"),
                                row.text("month"),
                                row.date("scheduled_for"),
                                row.flag("missed"))),
                selection.parameters(selection.start(), selection.end(), clock.instant()));
        return new Undone(
                found.isEmpty() ? 0 : found.getFirst().overdue(),
                found.stream().map(Counted::round).toList());
    }
}
