package io.weibao.reporting.template;

import static io.weibao.reporting.template.Samples.at;

import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.content.FaultLevel;
import io.weibao.reporting.content.InspectionAssessment.State;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.OperationsSummary;
import io.weibao.reporting.content.OperationsSummary.BrokenPromise;
import io.weibao.reporting.content.OperationsSummary.Compliance;
import io.weibao.reporting.content.OperationsSummary.Count;
import io.weibao.reporting.content.OperationsSummary.Definition;
import io.weibao.reporting.content.OperationsSummary.Issued;
import io.weibao.reporting.content.OperationsSummary.Measure;
import io.weibao.reporting.content.OperationsSummary.Problem;
import io.weibao.reporting.content.OperationsSummary.Round;
import io.weibao.reporting.content.OperationsSummary.Tally;
import io.weibao.reporting.content.OwedPaper;
import io.weibao.reporting.content.Pareto;
import io.weibao.reporting.content.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The month around the full disk. */
final class SampleSummary {

    private final Samples samples;

    SampleSummary(Language language) {
        this.samples = new Samples(language);
    }

    OperationsSummary november() {
        return summary(
                new OperationsSummary.Work(5, 40, 1, 39, 7, 4, 38, 3),
                tallies(),
                problems(3),
                compliance(),
                List.of(
                        new BrokenPromise(
                                "DEF-2026-000187",
                                samples.typed("公积金核心系统无法登录，窗口业务全部中断", "Nobody can sign in; all counters stand still"),
                                new Text("到达现场", "On site"),
                                at(10, "16:58:00"),
                                at(10, "17:20:00")),
                        new BrokenPromise(
                                "DEF-2026-000192",
                                samples.typed("还款计划表导出超时", "Exporting a repayment plan times out"),
                                new Text("解决", "Resolution"),
                                at(20, "18:00:00"),
                                null)),
                Samples.causes(),
                Samples.resolutionTimes());
    }

    /** A month in which nothing at all happened. */
    OperationsSummary quietMonth() {
        return new OperationsSummary(
                samples.cover(Samples.november()),
                new OperationsSummary.Work(0, 0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new OperationsSummary.ResolutionTime(0, null, null, null),
                new OperationsSummary.Satisfaction(0, 0, null, null, null, 0),
                new Pareto(new Text("按原因统计的工单", "Tickets by cause"), List.of(), 0),
                null,
                List.of(),
                new OperationsSummary.Inspections(0, 0, 0, 0, 0, List.of(), List.of(), 0),
                new OperationsSummary.Escalations(0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** A month of several thousand tickets: the document must stay a document. */
    OperationsSummary hugeMonth() {
        List<Pareto.Bar> causes = IntStream.range(0, 400)
                .mapToObj(i -> new Pareto.Bar(Text.same("cause " + i), 400 - i))
                .toList();
        ControlChart some = Samples.resolutionTimes();
        List<ControlChart.Point> points = IntStream.range(0, 5000)
                .mapToObj(i -> new ControlChart.Point(Text.same("T" + i), i % 17, List.of()))
                .toList();
        return summary(
                new OperationsSummary.Work(400, 5000, 20, 4920, 500, 80, 4900, 35),
                tallies(),
                problems(5000),
                compliance(),
                List.of(),
                new Pareto(new Text("按原因统计的工单", "Tickets by cause"), causes, 0),
                new ControlChart(some.metric(), some.unit(), points, 8, 0, 20, null));
    }

    private OperationsSummary summary(
            OperationsSummary.Work work,
            List<Tally> tallies,
            List<Problem> problems,
            List<Compliance> compliance,
            List<BrokenPromise> broken,
            Pareto causes,
            @Nullable ControlChart resolution) {
        return new OperationsSummary(
                samples.cover(Samples.november()),
                work,
                tallies,
                problems,
                compliance,
                broken,
                new OperationsSummary.ResolutionTime(
                        38, Duration.ofMinutes(258), Duration.ofHours(7), Duration.ofMinutes(1284)),
                new OperationsSummary.Satisfaction(36, 27, 4.6, 4.3, 4.9, 1),
                causes,
                resolution,
                List.of(
                        Samples.trend(
                                "受理工单", "Tickets raised", "件", "tickets", null, 31.0, 28.0, 35.0, 33.0, 37.0, 40.0),
                        Samples.trend("服务承诺达成率", "Promises kept", "%", "%", 95.0, 98.2, 97.0, 96.4, 97.8, 96.9, 97.9),
                        Samples.trend(
                                "解决时长中位数",
                                "Median time to resolve",
                                "小时",
                                "hours",
                                null,
                                5.1,
                                4.9,
                                4.6,
                                null,
                                4.4,
                                4.3)),
                new OperationsSummary.Inspections(
                        2,
                        1,
                        1,
                        0,
                        0,
                        List.of(new OperationsSummary.Undone(
                                samples.typed("综合服务平台", "Service portal"),
                                samples.typed("月度巡检", "Monthly round"),
                                "2026-11",
                                true)),
                        List.of(
                                new Round(
                                        samples.typed("住房公积金核心业务系统", "Core system"),
                                        LocalDate.of(2026, 11, 10),
                                        at(10, "11:42:00"),
                                        State.ATTENTION,
                                        3),
                                new Round(
                                        samples.typed("综合服务平台", "Service portal"),
                                        LocalDate.of(2026, 11, 12),
                                        null,
                                        null,
                                        0)),
                        2),
                new OperationsSummary.Escalations(4, 4, 1),
                List.of(new OwedPaper(
                        new Text("方案签字补办", "Signature of the solution"),
                        "DEF-2026-000187",
                        at(10, "15:30:00"),
                        at(12, "15:30:00"),
                        null)),
                List.of(
                        new Issued(
                                "IR-2026-000012",
                                new Text("故障处理报告 DEF-2026-000187", "Incident report DEF-2026-000187"),
                                at(11, "09:30:00")),
                        new Issued(
                                "IA-2026-000011",
                                new Text("巡检评估报告 11 月", "Inspection assessment, November"),
                                at(12, "17:00:00"))),
                List.of(
                        new Measure(
                                new Text("归档区扩容并设置 80% 告警", "Enlarge the archive area, alarm at 80 %"),
                                new Text("帕累托：数据库空间占 35.0%", "Pareto: database space makes up 35.0 %"),
                                samples.typed("赵磊", "Zhao Lei"),
                                LocalDate.of(2026, 12, 10)),
                        new Measure(
                                new Text(
                                        "查明 11 月 11 日超出控制限的原因",
                                        "Find the reason for the point beyond the limit on 11 November"),
                                new Text("控制图判异", "Control chart"),
                                samples.typed("王建国", "Wang Jianguo"),
                                LocalDate.of(2026, 12, 5)),
                        new Measure(
                                new Text("补做综合服务平台巡检", "Make up for the missed inspection of the service portal"),
                                new Text("漏检 1 次", "One inspection missed"),
                                null,
                                null)),
                samples.typed(
                        "本月服务总体平稳，发生 I 级故障 1 起，已按时解决并完成整改。下月重点为归档区扩容与日终批处理优化。",
                        "Service was steady. One level I fault was resolved in time and its cause removed. Next month: a larger archive area and a faster nightly batch."),
                List.of(
                        new Definition(
                                new Text("服务承诺达成率", "Promises kept"),
                                new Text(
                                        "期内已判定的承诺中达成的比例；进行中的不计入。",
                                        "Kept ones of all decided in the period; running ones do not count.")),
                        new Definition(
                                new Text("解决时长", "Time to resolve"),
                                new Text(
                                        "自登记至解决的日历时长，重新打开的按最后一次解决计。",
                                        "Calendar time from raising to the last resolution."))));
    }

    private static List<Tally> tallies() {
        return List.of(
                new Tally(
                        new Text("按类别", "By kind"),
                        List.of(
                                new Count(new Text("咨询", "Consultation"), 15),
                                new Count(new Text("缺陷", "Defect"), 25))),
                new Tally(
                        new Text("按性质", "By nature"),
                        List.of(
                                new Count(new Text("技术问题", "Technical"), 17),
                                new Count(new Text("业务问题", "Business"), 5),
                                new Count(new Text("操作问题", "Operational"), 3))),
                new Tally(
                        new Text("按级别", "By level"),
                        List.of(
                                new Count(Text.same("I"), 1),
                                new Count(Text.same("II"), 4),
                                new Count(Text.same("III"), 9),
                                new Count(Text.same("IV"), 26))));
    }

    private List<Problem> problems(int count) {
        List<Problem> some = List.of(
                new Problem(
                        "DEF-2026-000187",
                        samples.typed("公积金核心系统无法登录，窗口业务全部中断", "Nobody can sign in; all counters stand still"),
                        FaultLevel.I,
                        null,
                        at(10, "14:48:12"),
                        at(10, "17:00:05"),
                        samples.typed("归档区写满", "Archive area full"),
                        samples.typed("清理归档并更换任务账户", "Archive cleaned, job account replaced")),
                new Problem(
                        "DEF-2026-000192",
                        samples.typed("还款计划表导出超时", "Exporting a repayment plan times out"),
                        FaultLevel.II,
                        null,
                        at(18, "09:10:00"),
                        null,
                        samples.typed("接口厂商限流", "The vendor of the interface throttles"),
                        null),
                new Problem(
                        "DEF-2026-000201",
                        samples.typed("年度结息预演报错", "Dress rehearsal of the yearly interest fails"),
                        FaultLevel.II,
                        null,
                        at(24, "10:02:00"),
                        at(24, "15:44:00"),
                        samples.typed("参数表缺 2027 年利率", "The rate of 2027 was missing"),
                        samples.typed("补录参数", "Rate entered")));
        return IntStream.range(0, count)
                .mapToObj(i -> some.get(i % some.size()))
                .toList();
    }

    private static List<Compliance> compliance() {
        return List.of(
                new Compliance(new Text("响应", "Response"), new Text("5.1", "5.1"), 40, 0, 0),
                new Compliance(new Text("处理计划", "Handling plan"), new Text("5.2", "5.2"), 5, 0, 0),
                new Compliance(new Text("到达现场", "On site"), new Text("5.3", "5.3"), 3, 1, 0),
                new Compliance(new Text("解决", "Resolution"), new Text("5.4", "5.4"), 37, 1, 6),
                new Compliance(new Text("故障处理报告", "Incident report"), new Text("6.3", "6.3"), 1, 0, 1));
    }
}
