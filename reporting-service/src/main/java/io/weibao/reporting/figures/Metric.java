package io.weibao.reporting.figures;

import io.weibao.reporting.content.Text;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every figure there is, defined once: what it is called, in which unit, how it is computed in words and in SQL. The SQL gives
 * observations {@code (at, value, key, label, customer_id, system_id)}; the period is cut by {@code at}, and the {@link Fold} makes one
 * number of them.
 */
@SuppressWarnings("ImmutableEnumChecker") // a text is a record of two strings
public enum Metric {
    TICKETS_RAISED(
            "tickets-raised",
            Fold.COUNT,
            new Text("新增工单", "Tickets raised"),
            Unit.TICKETS,
            new Text("期间内登记的工单数", "Tickets whose raised moment lies in the period"),
            "select t.raised_at as at, 1::float8 as value, null::text as key, t.number as label, t.customer_id, t.system_id"
                    + " from live_ticket t"),
    TICKETS_RESOLVED(
            "tickets-resolved",
            Fold.COUNT,
            new Text("已解决", "Resolved"),
            Unit.TICKETS,
            new Text(
                    "期间内发生的“解决”次数，重新打开后再次解决另计",
                    "Facts “resolved” in the period; a second one after reopening counts again"),
            Sql.facts("resolved", "1::float8")),
    TICKETS_CLOSED(
            "tickets-closed",
            Fold.COUNT,
            new Text("已关闭", "Closed"),
            Unit.TICKETS,
            new Text("期间内发生的“关闭”次数", "Facts “closed” in the period"),
            Sql.facts("closed", "1::float8")),
    TICKETS_REOPENED(
            "tickets-reopened",
            Fold.COUNT,
            new Text("重新打开", "Reopened"),
            Unit.TICKETS,
            new Text("期间内发生的“重新打开”次数", "Facts “reopened” in the period"),
            Sql.facts("reopened", "1::float8")),
    TICKETS_CANCELLED(
            "tickets-cancelled",
            Fold.COUNT,
            new Text("已取消", "Cancelled"),
            Unit.TICKETS,
            new Text("期间内发生的“取消”次数", "Facts “cancelled” in the period"),
            Sql.facts("cancelled", "1::float8")),
    TICKETS_ENDED(
            "tickets-ended",
            Fold.COUNT,
            new Text("关闭或取消", "Closed or cancelled"),
            Unit.TICKETS,
            new Text(
                    "期间内未结工单被关闭或取消的次数。期初未结 + 新增工单 + 结束后重开 − 关闭或取消 = 期末未结；已解决而尚未关闭的仍为未结",
                    "Times an open ticket was closed or cancelled in the period. Open before + raised + open again − closed or cancelled"
                            + " = open after; a resolved ticket is open until it is closed"),
            Sql.turns("f.fact in ('closed', 'cancelled') and not")),
    TICKETS_OPEN_AGAIN(
            "tickets-open-again",
            Fold.COUNT,
            new Text("结束后重开", "Open again"),
            Unit.TICKETS,
            new Text(
                    "期间内已关闭或已取消的工单被重新打开的次数；仅已解决的重新打开前后都是未结，不计入",
                    "Times a closed or cancelled ticket was reopened in the period; one that was only resolved had stayed open and does"
                            + " not count"),
            Sql.turns("f.fact = 'reopened' and")),
    RESPONSE_TIME(
            "response-time",
            Fold.SPREAD,
            new Text("响应时间", "Response time"),
            Unit.HOURS,
            new Text(
                    "自登记至首次响应的自然时间；按响应时刻归入期间",
                    "Wall-clock time from raised to the first response; belongs to the period of the response"),
            Sql.facts("responded", "f.hours")),
    RESOLUTION_TIME(
            "resolution-time",
            Fold.SPREAD,
            new Text("解决时间", "Resolution time"),
            Unit.HOURS,
            new Text(
                    "自登记至解决的自然时间，含等待，不含解决后至重新打开之间的时间；按解决时刻归入期间",
                    "Wall-clock time from raised to resolved, waiting included, without the spells between solved and reopened;"
                            + " belongs to the period of the solution"),
            Sql.facts("resolved", "f.hours")),
    COMPLIANCE(
            "compliance",
            Fold.RATE,
            new Text("按时达成率", "Kept in time"),
            Unit.PERCENT,
            new Text(
                    "期间内有结论的承诺中按时达成的比例；曾经逾期的承诺始终算逾期，取消的不计，进行中的另列",
                    "Kept of all promises decided in the period; once broken stays broken, cancelled ones do not count, running ones"
                            + " are shown apart"),
            """
            select coalesce(c.broken_at, c.met_at) as at, case when c.broken_at is null then 1 else 0 end::float8 as value,
                   c.target as key, t.number as label, c.customer_id, t.system_id
              from live_clock c join live_ticket t on t.id = c.ticket_id
             where coalesce(c.broken_at, c.met_at) is not null"""),
    SATISFACTION(
            "satisfaction",
            Fold.SPREAD,
            new Text("满意度", "Satisfaction"),
            Unit.POINTS,
            new Text(
                    "期间内反馈中所给评分（1–5）；没有回答就是没有回答，不计入",
                    "Ratings (1–5) given in the period; no answer is no answer and counts nowhere"),
            """
            select t.feedback_at as at, t.rating::float8 as value, null::text as key, t.number as label, t.customer_id, t.system_id
              from live_ticket t where t.feedback_at is not null and t.rating is not null"""),
    FEEDBACK(
            "feedback",
            Fold.RATE,
            new Text("反馈率", "Response rate"),
            Unit.PERCENT,
            new Text(
                    "期间内答复过的工单中，提出人给出评分的比例",
                    "Of the tickets answered in the period, those whose requester gave a rating"),
            """
            select t.asked_at as at, case when t.rating is not null then 1 else 0 end::float8 as value, null::text as key,
                   t.number as label, t.customer_id, t.system_id
              from live_ticket t where t.asked_at is not null"""),
    ROUNDS_COMPLETED(
            "inspections-completed",
            Fold.COUNT,
            new Text("完成巡检", "Inspections completed"),
            Unit.ROUNDS,
            new Text("计划日在期间内且已完成的巡检", "Rounds scheduled in the period and completed"),
            Sql.rounds("COMPLETED")),
    ROUNDS_MISSED(
            "inspections-missed",
            Fold.COUNT,
            new Text("漏检", "Inspections missed"),
            Unit.ROUNDS,
            new Text("计划日在期间内而未进行的巡检", "Rounds scheduled in the period that never took place"),
            Sql.rounds("MISSED")),
    ROUNDS_OPEN(
            "inspections-open",
            Fold.COUNT,
            new Text("待检", "Inspections open"),
            Unit.ROUNDS,
            new Text("计划日在期间内而尚未完成的巡检", "Rounds scheduled in the period and not yet completed"),
            Sql.rounds("OPEN")),
    FINDINGS(
            "findings",
            Fold.COUNT,
            new Text("巡检发现", "Findings"),
            Unit.FINDINGS,
            new Text("期间内首次发现的问题", "Findings first seen in the period"),
            """
            select f.raised_at as at, 1::float8 as value, f.level as key, f.summary as label, f.customer_id, f.system_id
              from live_finding f"""),
    ESCALATIONS(
            "escalations",
            Fold.COUNT,
            new Text("升级", "Escalations"),
            Unit.ESCALATIONS,
            new Text("期间内发起的升级", "Escalations raised in the period"),
            Sql.escalations("1::float8")),
    ESCALATIONS_ACKNOWLEDGED(
            "escalations-acknowledged",
            Fold.RATE,
            new Text("升级确认率", "Escalations acknowledged"),
            Unit.PERCENT,
            new Text("期间内发起的升级中有人确认收到的比例", "Of the escalations raised in the period, those somebody acknowledged"),
            Sql.escalations("case when e.acknowledged_at is null then 0 else 1 end::float8")),
    ESCALATIONS_LATE(
            "escalations-late",
            Fold.RATE,
            new Text("升级迟到率", "Escalations late"),
            Unit.PERCENT,
            new Text(
                    "期间内发起的升级中晚于计划五秒以上的比例",
                    "Of the escalations raised in the period, those more than five seconds later than planned"),
            Sql.escalations("case when e.late then 1 else 0 end::float8"));

    /** How observations become one number. */
    public enum Fold {
        /** Their number. */
        COUNT,
        /** Their mean, each being 0 or 1; nothing where there are none. */
        RATE,
        /** Mean, median, 90th percentile; the trend shows the median. */
        SPREAD
    }

    private final String key;
    private final Fold fold;
    private final Text label;
    private final Text unit;
    private final Text formula;
    private final String observations;

    Metric(String key, Fold fold, Text label, Text unit, Text formula, String observations) {
        this.key = key;
        this.fold = fold;
        this.label = label;
        this.unit = unit;
        this.formula = formula;
        this.observations = observations;
    }

    public String key() {
        return key;
    }

    public Fold fold() {
        return fold;
    }

    public Text label() {
        return label;
    }

    public Text unit() {
        return unit;
    }

    public Text formula() {
        return formula;
    }

    String observations() {
        return observations;
    }

    static Optional<Metric> find(String key) {
        return Stream.of(values()).filter(metric -> metric.key.equals(key)).findFirst();
    }

    private static final class Unit {
        static final Text TICKETS = new Text("件", "tickets");
        static final Text HOURS = new Text("小时", "hours");
        static final Text PERCENT = new Text("%", "%");
        static final Text POINTS = new Text("分", "points");
        static final Text ROUNDS = new Text("次", "rounds");
        static final Text FINDINGS = new Text("项", "findings");
        static final Text ESCALATIONS = new Text("次", "escalations");
    }

    private static final class Sql {

        static String facts(String fact, String value) {
            return """
                    select f.occurred_at as at, %s as value, null::text as key, t.number as label, f.customer_id, t.system_id
                      from live_ticket_fact f join live_ticket t on t.id = f.ticket_id
                     where f.fact = '%s' and %s is not null""".formatted(value, fact, value);
        }

        /** Facts of these kinds by whether the ticket had ended before: a second “closed”, or “reopened” of an open one, turns nothing. */
        static String turns(String whenEnded) {
            return """
                    select f.occurred_at as at, 1::float8 as value, null::text as key, t.number as label, f.customer_id, t.system_id
                      from live_ticket_fact f join live_ticket t on t.id = f.ticket_id
                     where %s coalesce(
                         (select e.fact <> 'reopened' from live_ticket_fact e
                           where e.ticket_id = f.ticket_id and e.fact in ('closed', 'cancelled', 'reopened')
                             and (e.occurred_at, e.sequence, e.position) < (f.occurred_at, f.sequence, f.position)
                           order by e.occurred_at desc, e.sequence desc, e.position desc limit 1), false)""".formatted(whenEnded);
        }

        static String rounds(String state) {
            return """
                    select r.scheduled_for::timestamp at time zone coalesce(c.zone, 'UTC') as at, 1::float8 as value,
                           r.plan_name as key, r.plan_name as label, r.customer_id, r.system_id
                      from live_inspection_round r left join live_customer_copy c on c.customer_id = r.customer_id
                     where r.state = '%s'""".formatted(state);
        }

        static String escalations(String value) {
            return """
                    select e.raised_at as at, %s as value, c.target as key, t.number as label, e.customer_id, t.system_id
                      from live_escalation e join live_ticket t on t.id = e.ticket_id
                      left join live_clock c on c.id = e.clock_id
                     where true""".formatted(value);
        }
    }
}
