package io.weibao.inspection.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import io.weibao.inspection.finding.Finding;
import io.weibao.inspection.finding.FindingChange;
import io.weibao.inspection.finding.FindingChange.Kind;
import io.weibao.inspection.finding.FindingState;
import io.weibao.inspection.finding.LinkedTicket;
import io.weibao.inspection.inventory.Component;
import io.weibao.inspection.inventory.ComponentKind;
import io.weibao.inspection.plan.Plan;
import io.weibao.inspection.plan.Recurrence;
import io.weibao.inspection.round.Assessment;
import io.weibao.inspection.round.Assessment.Capacity;
import io.weibao.inspection.round.Result;
import io.weibao.inspection.round.Round;
import io.weibao.inspection.round.RoundNews;
import io.weibao.inspection.round.RoundState;
import io.weibao.inspection.round.RunningState;
import io.weibao.inspection.template.Area;
import io.weibao.inspection.template.Checklist;
import io.weibao.inspection.template.Choice;
import io.weibao.inspection.template.FaultLevel;
import io.weibao.inspection.template.Item;
import io.weibao.inspection.template.ItemKind;
import io.weibao.inspection.template.ItemRef;
import io.weibao.inspection.template.ItemValue;
import io.weibao.inspection.template.Text;
import io.weibao.inspection.template.Verdict;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.actor.Via;
import io.weibao.kit.inbox.RecordReader;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.test.GoldenExamples;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What we publish is exactly what the contract's golden examples show, and follows its schemas. */
class OutgoingContractTest {

    private static final String ROUNDS = "weibao.inspections.v1";
    private static final String PLANS = "weibao.inspection-plans.v1";

    private static final Named PLAN = named("0190a300-0000-7000-8000-0000000000a1", "ERP 月度巡检");
    private static final Named HOST = named("0190a300-0000-7000-8000-0000000000c1", "app01");
    private static final Named DATABASE = named("0190a300-0000-7000-8000-0000000000c2", "ERP 数据库");
    private static final Named ENGINEER = named("0190a000-0000-7000-9000-000000000002", "engineer");
    private static final Place ERP = new Place(
            named("0190a000-0000-7000-8000-00000000000a", "Acme 制造"),
            named("0190a000-0000-7000-8000-0000000000e1", "ERP"));
    private static final ItemRef SPACE =
            new ItemRef("host-free-space", "host", new Text("主机剩余磁盘空间", "Free disk space of the host"));
    private static final ItemRef USED =
            new ItemRef("database-space-used", "database", new Text("数据库空间使用率", "Database space used"));
    private static final ItemRef BACKUP =
            new ItemRef("backup-automatic", "backup", new Text("自动备份已启用", "Automatic backup switched on"));
    private static final ItemRef LOG = new ItemRef("database-log", "database", new Text("数据库日志", "Database log"));
    private static final LinkedTicket TICKET =
            new LinkedTicket(UUID.fromString("0190a000-0000-7000-a000-000000000007"), "DEF-2026-000007", true);
    private static final Instant FOUND = Instant.parse("2026-11-10T02:15:00Z");

    private static final Actor INSPECTOR =
            new Actor(ENGINEER.id(), "engineer", Set.of("engineer"), null, Locale.CHINESE, Via.PERSON);
    private static final Actor PLANNER = Actor.system("inspection planner");
    private static final Actor LINKS = Actor.system("ticket links");

    @Test
    void rounds_open_and_are_missed() {
        golden(
                "round-opened.v1",
                november(1, RoundState.OPEN),
                new RoundNews.Opened(),
                PLANNER,
                "2026-11-09T16:00:00Z");
        golden(
                "round-missed.v1",
                round("3", 1, "2026-10", "2026-10-12", "2026-10-19T16:00:00Z", RoundState.MISSED),
                new RoundNews.Missed(),
                PLANNER,
                "2026-11-09T16:00:00Z");
    }

    @Test
    void a_result_is_recorded() {
        golden(
                "result-recorded.v1",
                november(2, RoundState.OPEN),
                new RoundNews.ResultRecorded(bad()),
                INSPECTOR,
                FOUND.toString());
    }

    @Test
    void findings_are_recorded_become_tickets_are_linked_repeated_and_cleared() {
        Finding raised = finding(FindingState.OPEN, 0, null);
        golden(
                "finding-recorded.v1",
                november(3, RoundState.OPEN),
                of(Kind.RECORDED, raised),
                INSPECTOR,
                FOUND.toString());
        golden(
                "ticket-requested.v1",
                november(4, RoundState.OPEN),
                of(Kind.TICKET_REQUESTED, raised),
                INSPECTOR,
                FOUND.toString());
        golden(
                "finding-linked.v1",
                november(5, RoundState.OPEN),
                of(Kind.LINKED, finding(FindingState.OPEN, 0, TICKET)),
                LINKS,
                "2026-11-10T02:15:01Z");
        golden(
                "finding-recorded.v1.repeated",
                december(3),
                of(Kind.REPEATED, finding(FindingState.OPEN, 1, TICKET)),
                INSPECTOR,
                "2026-12-10T02:00:00Z");
        golden(
                "finding-cleared.v1",
                december(5),
                of(Kind.CLEARED, finding(FindingState.CLEARED, 1, TICKET)),
                INSPECTOR,
                "2026-12-10T02:30:00Z");
    }

    @Test
    void a_round_is_completed_with_all_that_an_assessment_needs() {
        Assessment assessment =
                new Assessment(RunningState.ATTENTION, "运行稳定，无中断", "响应正常", new Capacity(120L, 35000L, null), "扩容 /var");
        Result fine = result(USED, DATABASE, "61.2", "%", Verdict.OK, null, null);
        Result chosen = new Result(
                LOG,
                DATABASE,
                new ItemValue.OfText("clean"),
                null,
                Verdict.OK,
                null,
                new ItemValue.OfText("errors"),
                false,
                FOUND,
                ENGINEER);
        Result notChecked =
                new Result(BACKUP, null, null, null, Verdict.NOT_CHECKED, null, null, false, FOUND, ENGINEER);
        golden(
                "round-completed.v1",
                november(6, RoundState.COMPLETED),
                new RoundNews.Completed(
                        checklist(),
                        List.of(bad(), fine, chosen, notChecked),
                        List.of(finding(FindingState.OPEN, 0, TICKET)),
                        assessment),
                INSPECTOR,
                "2026-11-10T03:00:00Z");
    }

    @Test
    void plans_and_components_are_recorded() {
        Instant at = Instant.parse("2026-10-26T01:00:00Z");
        Actor manager = new Actor(
                UUID.fromString("0190a000-0000-7000-9000-000000000005"),
                "manager",
                Set.of("service-manager"),
                null,
                Locale.CHINESE,
                Via.PERSON);
        Plan plan = new Plan(
                PLAN.id(),
                1,
                ERP,
                PLAN.name(),
                "standard",
                new Recurrence("FREQ=MONTHLY;BYMONTHDAY=10"),
                LocalDate.parse("2026-10-01"),
                true,
                5,
                ENGINEER,
                true,
                null);
        GoldenEvents.assertGolden(
                PlanEvents.event(plan, manager, at, UUID.randomUUID()),
                GoldenExamples.read(PLANS, "inspection.plan-recorded.v1.example.json"));
        Component component = new Component(HOST.id(), 1, ERP, ComponentKind.SERVER, HOST.name(), null, true);
        GoldenEvents.assertGolden(
                PlanEvents.event(component, manager, at, UUID.randomUUID()),
                GoldenExamples.read(PLANS, "inspection.component-recorded.v1.example.json"));
    }

    @Test
    void every_golden_example_is_one_that_we_write() {
        assertThat(GoldenExamples.of(ROUNDS, RecordReader::read)).hasSize(9);
        assertThat(GoldenExamples.of(PLANS, RecordReader::read)).hasSize(2);
    }

    private static void golden(String example, Round round, RoundNews news, Actor actor, String at) {
        JsonNode golden = GoldenExamples.read(ROUNDS, "inspection." + example + ".example.json");
        OutgoingEvent event = RoundEvents.event(round, news, actor, Instant.parse(at), UUID.randomUUID());
        GoldenEvents.assertGolden(event, golden);
    }

    private static RoundNews of(Kind kind, Finding finding) {
        return new RoundNews.OfFinding(new FindingChange(kind, finding));
    }

    private static Round november(long version, RoundState state) {
        return round("1", version, "2026-11", "2026-11-10", "2026-11-17T16:00:00Z", state);
    }

    private static Round december(long version) {
        return round("2", version, "2026-12", "2026-12-10", "2026-12-17T16:00:00Z", RoundState.OPEN);
    }

    private static Round round(String n, long version, String month, String day, String due, RoundState state) {
        return new Round(
                UUID.fromString("0190a300-0000-7000-8000-00000000000" + n),
                version,
                PLAN,
                ERP,
                "standard",
                1,
                YearMonth.parse(month),
                LocalDate.parse(day),
                Instant.parse(due),
                state,
                ENGINEER,
                FOUND,
                null);
    }

    private static Result bad() {
        return result(SPACE, HOST, "3", "%", Verdict.FAULT, "/var 已满", "42.5");
    }

    private static Checklist checklist() {
        Item log = new Item(
                LOG.key(),
                LOG.label(),
                ItemKind.CHOICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new Choice("clean", new Text("无异常", "Clean"), Verdict.OK),
                        new Choice("errors", new Text("有错误", "Errors"), Verdict.FAULT)),
                null);
        return new Checklist(
                "standard",
                new Text("标准", "Standard"),
                List.of(new Area("database", new Text("数据库", "Database"), List.of(log))));
    }

    private static Result result(
            ItemRef item,
            Named component,
            String value,
            String unit,
            Verdict verdict,
            @Nullable String note,
            @Nullable String previous) {
        return new Result(
                item,
                component,
                new ItemValue.OfNumber(new BigDecimal(value)),
                unit,
                verdict,
                note,
                previous == null ? null : new ItemValue.OfNumber(new BigDecimal(previous)),
                false,
                FOUND,
                ENGINEER);
    }

    private static Finding finding(FindingState state, int repeats, @Nullable LinkedTicket ticket) {
        UUID round = UUID.fromString("0190a300-0000-7000-8000-000000000001");
        return new Finding(
                UUID.fromString("0190a300-0000-7000-8000-0000000000f1"),
                round,
                round,
                ERP,
                SPACE,
                HOST,
                FaultLevel.II,
                false,
                "主机剩余磁盘空间 Free disk space of the host: 3 % · app01",
                "值 Value: 3 %\n上次 Last time: 42.5 %\n阈值 Thresholds: 关注 attention 20 %, 故障 fault 5 %\n备注 Note: /var 已满",
                FOUND,
                state,
                repeats,
                FOUND,
                ticket,
                null,
                null);
    }

    private static Named named(String id, String name) {
        return new Named(UUID.fromString(id), name);
    }
}
