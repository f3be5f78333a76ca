package io.weibao.reporting.template;

import static io.weibao.reporting.content.Text.same;

import io.weibao.reporting.content.ControlChart;
import io.weibao.reporting.content.Cover;
import io.weibao.reporting.content.FaultLevel;
import io.weibao.reporting.content.IncidentReport;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Moment;
import io.weibao.reporting.content.Nature;
import io.weibao.reporting.content.OwedPaper;
import io.weibao.reporting.content.Pareto;
import io.weibao.reporting.content.Period;
import io.weibao.reporting.content.Promise;
import io.weibao.reporting.content.Standing;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.content.Trend;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Contents as a real month would have them: a full disk found by an inspection, its ticket, and the month around it. */
final class Samples {

    static final Instant PREPARED = Instant.parse("2026-12-01T01:30:00Z");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Language language;

    Samples(Language language) {
        this.language = language;
    }

    /** What somebody typed, in the language people of that customer use. */
    String typed(String zh, String en) {
        return new Text(zh, en).in(language);
    }

    Cover cover(@Nullable Period period) {
        return new Cover(
                typed("华信软件技术服务有限公司", "Huaxin Software Services Ltd"),
                typed("滨江市住房公积金管理中心", "Binjiang Housing Fund Centre"),
                typed("住房公积金核心业务系统", "Housing Fund Core System"),
                period,
                PREPARED,
                typed("王建国", "Wang Jianguo"),
                ZONE,
                null);
    }

    static Period november() {
        return Period.of(YearMonth.of(2026, 11));
    }

    static Instant at(int day, String time) {
        return Instant.parse("2026-11-%02dT%sZ".formatted(day, time)).minus(Duration.ofHours(8));
    }

    IncidentReport incident() {
        return new IncidentReport(
                cover(null),
                fault(),
                typed("存储空间耗尽", "Storage exhausted"),
                typed(
                        "1. 15:02 值班工程师登录应用服务器，登录接口返回 ORA-00257；\n2. 检查数据库告警日志，归档空间使用率 100%；\n3. 核对备份策略，11 月 8 日起归档清理任务因口令过期未执行。",
                        "1. The engineer on duty saw ORA-00257 at the login service.\n2. The alert log showed the archive area at 100 %.\n3. The clean-up job had not run since 8 November: its password had expired."),
                typed(
                        "归档日志清理任务的操作系统口令于 2026-11-08 过期，任务连续三日失败且没有告警，归档区于 11 月 10 日 14:40 写满，数据库挂起。",
                        "The password of the job that removes archived logs expired on 8 November; it failed for three days without an alarm, the archive area was full on 10 November at 14:40, and the database stopped."),
                typed(
                        "清理 11 月 5 日之前已备份的归档日志，释放 412 GB；更新任务口令并改用不过期的服务账户；手工执行一次完整备份并核对。",
                        "Archived logs already backed up before 5 November were removed (412 GB); the job now uses a service account without expiry; a full backup was made by hand and checked."),
                typed(
                        "业务中断 2 小时 12 分，窗口办理 83 笔业务改为次日补录；无数据丢失。",
                        "Business stood still for 2 h 12 min; 83 counter transactions were entered the next day; no data was lost."),
                typed(
                        "为归档区设置 80% 告警；将清理任务纳入每日巡检。",
                        "Alarm at 80 % of the archive area; the job is part of the daily check."),
                Duration.ofMinutes(132),
                List.of(
                        new IncidentReport.Paper(
                                new Text("变更记录", "Change record"),
                                typed(
                                        "10.20.3.15 归档目录清理，crontab 账户改为 svc_arch。",
                                        "Archive directory of 10.20.3.15 cleaned; crontab runs as svc_arch."),
                                at(10, "16:20:00")),
                        new IncidentReport.Paper(
                                new Text("应急方案", "Contingency plan"),
                                typed(
                                        "若 17:00 前未恢复，启用备库并切换网点接口。",
                                        "If not back by 17:00, switch to the standby database."),
                                at(10, "15:40:00"))),
                moments(),
                promises(),
                List.of(
                        new OwedPaper(
                                new Text("故障诊断报告", "Diagnosis report"),
                                "DEF-2026-000187",
                                at(10, "15:10:00"),
                                at(11, "15:10:00"),
                                at(11, "10:05:00")),
                        new OwedPaper(
                                new Text("方案签字补办", "Signature of the solution"),
                                "DEF-2026-000187",
                                at(10, "15:30:00"),
                                at(12, "15:30:00"),
                                null)));
    }

    private IncidentReport.Fault fault() {
        return new IncidentReport.Fault(
                "DEF-2026-000187",
                typed("公积金核心系统无法登录，窗口业务全部中断", "Nobody can sign in; all counters stand still"),
                FaultLevel.I,
                Nature.TECHNICAL,
                true,
                true,
                new Text("热线电话", "Hotline"),
                typed("李敏（归集科）", "Li Min (Collections)"),
                typed("赵磊", "Zhao Lei"),
                at(10, "14:48:12"),
                at(10, "14:51:40"),
                at(10, "17:00:05"),
                new Text("巡检发现：11 月例行巡检 · 主机磁盘空间", "Inspection finding: November round, disk space"));
    }

    private List<Moment> moments() {
        String zhao = typed("赵磊", "Zhao Lei");
        return List.of(
                new Moment(
                        at(10, "14:48:12"), null, new Text("登记", "Raised"), typed("热线 陈静", "Hotline, Chen Jing"), null),
                new Moment(at(10, "14:51:40"), null, new Text("响应", "Responded"), zhao, null),
                new Moment(
                        at(10, "14:58:00"),
                        at(10, "15:20:31"),
                        new Text("分类", "Classified"),
                        zhao,
                        typed("技术问题，I 级，业务中断", "Technical, level I, business stopped")),
                new Moment(
                        at(10, "15:10:00"),
                        null,
                        new Text("欠交文件", "Owed paper opened"),
                        zhao,
                        typed("先行处理：诊断报告后补", "Acting first: diagnosis to follow")),
                new Moment(at(10, "15:35:00"), null, new Text("提交处理计划", "Plan submitted"), zhao, null),
                new Moment(at(10, "15:40:00"), null, new Text("提交应急方案", "Contingency plan submitted"), zhao, null),
                new Moment(
                        at(10, "16:05:00"),
                        null,
                        new Text("暂停", "Paused"),
                        zhao,
                        typed("等待客户：提供备份服务器账户", "Waiting for the customer: account of the backup server")),
                new Moment(at(10, "16:12:30"), null, new Text("继续", "Resumed"), zhao, null),
                new Moment(at(10, "17:00:05"), null, new Text("解决", "Resolved"), zhao, null),
                new Moment(
                        at(11, "10:05:00"),
                        null,
                        new Text("补交文件", "Owed paper delivered"),
                        zhao,
                        typed("诊断报告", "Diagnosis report")));
    }

    static List<Promise> promises() {
        return List.of(
                new Promise(
                        new Text("响应", "Response"),
                        at(10, "14:48:12"),
                        at(10, "15:18:12"),
                        at(10, "14:51:40"),
                        Standing.MET,
                        new Text("5.1 I 级故障 30 分钟内响应", "5.1 level I: response within 30 minutes"),
                        false),
                new Promise(
                        new Text("处理计划", "Handling plan"),
                        at(10, "14:48:12"),
                        at(10, "16:48:12"),
                        at(10, "15:35:00"),
                        Standing.MET,
                        new Text("5.2 I 级故障 2 小时内提出处理计划", "5.2 level I: plan within 2 hours"),
                        false),
                new Promise(
                        new Text("到达现场", "On site"),
                        at(10, "14:58:00"),
                        at(10, "16:58:00"),
                        at(10, "17:20:00"),
                        Standing.BREACHED,
                        new Text("5.3 电话不能解决的 2 小时内到达现场", "5.3 on site within 2 hours if the telephone does not help"),
                        true),
                new Promise(
                        new Text("解决", "Resolution"),
                        at(10, "14:48:12"),
                        at(11, "02:55:42"),
                        at(10, "17:00:05"),
                        Standing.MET,
                        new Text("5.4 I 级故障 12 小时内解决", "5.4 level I: resolved within 12 hours"),
                        false),
                new Promise(
                        new Text("应急方案", "Contingency plan"),
                        null,
                        null,
                        at(10, "17:00:05"),
                        Standing.CANCELLED,
                        new Text("6.2 12 小时未解决的，16 小时内提交应急方案", "6.2 contingency plan within 16 hours"),
                        false),
                new Promise(
                        new Text("故障处理报告", "Incident report"),
                        at(10, "17:00:05"),
                        at(11, "17:00:05"),
                        null,
                        Standing.RUNNING,
                        new Text("6.3 解决后 24 小时内提交故障处理报告", "6.3 report within 24 hours after the resolution"),
                        false));
    }

    static Pareto causes() {
        return new Pareto(
                new Text("按原因统计的工单", "Tickets by cause"),
                List.of(
                        new Pareto.Bar(new Text("数据库空间", "Database space"), 14),
                        new Pareto.Bar(new Text("接口超时", "Interface time-outs"), 9),
                        new Pareto.Bar(new Text("操作不当", "Handling by users"), 6),
                        new Pareto.Bar(new Text("报表口径", "Definition of reports"), 4),
                        new Pareto.Bar(new Text("打印驱动", "Printer driver"), 3),
                        new Pareto.Bar(new Text("网络抖动", "Network"), 2),
                        new Pareto.Bar(new Text("证书到期", "Certificate expired"), 1)),
                1);
    }

    static ControlChart resolutionTimes() {
        double[] hours = {
            3.2, 5.1, 4.4, 2.8, 6.0, 3.9, 4.7, 5.5, 3.1, 4.2, 21.4, 4.0, 3.6, 5.2, 2.9, 4.8, 3.3, 4.1, 5.0, 3.7, 6.9,
            7.2, 7.0, 6.6, 7.4, 6.8, 7.1, 6.7
        };
        List<ControlChart.Point> points = IntStream.range(0, hours.length)
                .mapToObj(i -> new ControlChart.Point(
                        same("11-%02d".formatted(i + 1)),
                        hours[i],
                        i == 10
                                ? List.of(new Text("一点超出控制限", "One point beyond a limit"))
                                : i == 27
                                        ? List.of(new Text("连续八点在中心线同侧", "Eight points on one side of the mean"))
                                        : List.of()))
                .toList();
        return new ControlChart(
                new Text("解决时长", "Time to resolve"), new Text("小时", "hours"), points, 5.7, 0, 13.4, null);
    }

    static Trend trend(
            String zh,
            String en,
            String unitZh,
            String unitEn,
            @Nullable Double attention,
            @Nullable Double... values) {
        List<Trend.Point> points = IntStream.range(0, values.length)
                .mapToObj(i -> new Trend.Point(
                        new Text(
                                (12 - values.length + i) + "月",
                                YearMonth.of(2026, 12 - values.length + i)
                                        .getMonth()
                                        .name()
                                        .substring(0, 3)),
                        values[i]))
                .toList();
        return new Trend(new Text(zh, en), new Text(unitZh, unitEn), points, attention);
    }
}
