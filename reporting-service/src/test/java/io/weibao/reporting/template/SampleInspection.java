package io.weibao.reporting.template;

import static io.weibao.reporting.template.Samples.at;

import io.weibao.reporting.content.FaultLevel;
import io.weibao.reporting.content.InspectionAssessment;
import io.weibao.reporting.content.InspectionAssessment.Area;
import io.weibao.reporting.content.InspectionAssessment.Capacity;
import io.weibao.reporting.content.InspectionAssessment.Finding;
import io.weibao.reporting.content.InspectionAssessment.Result;
import io.weibao.reporting.content.InspectionAssessment.State;
import io.weibao.reporting.content.InspectionAssessment.Verdict;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inspection that found the disk nearly full. */
final class SampleInspection {

    private final Samples samples;

    SampleInspection(Language language) {
        this.samples = new Samples(language);
    }

    InspectionAssessment assessment() {
        return new InspectionAssessment(
                samples.cover(Samples.november()),
                new InspectionAssessment.Round(
                        samples.typed("公积金核心系统月度巡检", "Monthly inspection, core system"),
                        LocalDate.of(2026, 11, 10),
                        at(10, "11:42:00"),
                        samples.typed("赵磊", "Zhao Lei")),
                State.ATTENTION,
                samples.typed(
                        "本月非计划停机 1 次（2 小时 12 分），应用集群双节点运行平稳，无异常重启。",
                        "One unplanned stop (2 h 12 min); both application nodes ran without a restart."),
                samples.typed(
                        "日终批处理 38 分钟，较上月增加 9 分钟；主要 SQL 响应 95% 在 1.2 秒以内，尚未达到最佳。",
                        "The nightly batch takes 38 minutes, 9 more than last month; 95 % of statements answer within 1.2 s. Not at its best."),
                new Capacity("320", samples.typed("日均 18,400", "18,400 a day"), samples.typed("峰值 286", "peak 286")),
                samples.typed(
                        "1. 归档区扩容 500 GB，并设置 80% 告警；\n2. 对缴存明细表按年度分区，日终批处理可缩短约 40%；\n3. 2027 年 1 月前更换对外接口证书。",
                        "1. Enlarge the archive area by 500 GB and alarm at 80 %.\n2. Partition the deposits table by year; the nightly batch would take some 40 % less.\n3. Replace the certificate of the external interface before January 2027."),
                areas(),
                findings(),
                List.of(
                        Samples.trend(
                                "归档区使用率", "Archive area used", "%", "%", 80.0, 52.0, 55.0, 61.0, null, 78.0, 96.0),
                        Samples.trend("日终批处理", "Nightly batch", "分钟", "min", 45.0, 24.0, 25.0, 27.0, 28.0, 29.0, 38.0),
                        Samples.trend(
                                "在线用户峰值",
                                "Users online, peak",
                                "人",
                                "people",
                                null,
                                240.0,
                                251.0,
                                262.0,
                                259.0,
                                270.0,
                                286.0)));
    }

    private List<Area> areas() {
        return List.of(
                area(
                        "数据库",
                        "Database",
                        result("表空间使用率", "Tablespace used", "dbsrv1", "71", "%", "68", Verdict.OK, null),
                        result(
                                "归档区使用率",
                                "Archive area used",
                                "dbsrv1",
                                "96",
                                "%",
                                "78",
                                Verdict.FAULT,
                                samples.typed("较上月突增 18 个百分点", "18 points more than last month")),
                        result(
                                "慢 SQL（>5 秒）",
                                "Slow statements (> 5 s)",
                                "dbsrv1",
                                "14",
                                null,
                                "6",
                                Verdict.ATTENTION,
                                null),
                        result("告警日志错误", "Errors in the alert log", "dbsrv1", "0", null, "0", Verdict.OK, null)),
                area(
                        "应用",
                        "Application",
                        result(
                                "可访问性",
                                "Reachable",
                                "fund-web",
                                samples.typed("正常", "yes"),
                                null,
                                samples.typed("正常", "yes"),
                                Verdict.OK,
                                null),
                        result("日志异常", "Errors in the log", "fund-web", "3", null, "2", Verdict.OK, null)),
                area(
                        "应用服务器",
                        "Application server",
                        result("堆内存使用率", "Heap used", "app1", "64", "%", "60", Verdict.OK, null),
                        result("线程池", "Thread pool", "app2", "41", "%", "39", Verdict.OK, null)),
                area(
                        "系统间接口",
                        "Interfaces",
                        result(
                                "银行结算接口",
                                "Bank settlement",
                                "bank-gw",
                                samples.typed("正常", "ok"),
                                null,
                                samples.typed("正常", "ok"),
                                Verdict.OK,
                                null),
                        result(
                                "证书剩余天数",
                                "Certificate, days left",
                                "bank-gw",
                                "52",
                                samples.typed("天", "days"),
                                "82",
                                Verdict.ATTENTION,
                                samples.typed("2027-01-02 到期", "expires on 2027-01-02"))),
                area(
                        "数据交换与上报",
                        "Data exchange",
                        result(
                                "住建部上报任务",
                                "Submission to the ministry",
                                "submit",
                                samples.typed("成功", "done"),
                                null,
                                samples.typed("成功", "done"),
                                Verdict.OK,
                                null)),
                area(
                        "备份",
                        "Backups",
                        result(
                                "自动备份",
                                "Automatic backup",
                                "rman",
                                samples.typed("成功", "done"),
                                null,
                                samples.typed("成功", "done"),
                                Verdict.OK,
                                null),
                        result(
                                "异地副本",
                                "Copy at another site",
                                "rman",
                                null,
                                null,
                                samples.typed("成功", "done"),
                                Verdict.NOT_CHECKED,
                                samples.typed("异地机房维护", "other site under maintenance"))),
                area("主机", "Host", result("磁盘空间", "Free space", "dbsrv1", "38", "GB", "176", Verdict.FAULT, null)));
    }

    private List<Finding> findings() {
        return List.of(
                new Finding(
                        new Text("归档区使用率", "Archive area used"),
                        "dbsrv1",
                        FaultLevel.I,
                        samples.typed("归档区仅余 4%，预计当日写满", "4 % left in the archive area, full within the day"),
                        at(10, "11:20:00"),
                        "DEF-2026-000187",
                        0,
                        null),
                new Finding(
                        new Text("慢 SQL（>5 秒）", "Slow statements"),
                        "dbsrv1",
                        FaultLevel.III,
                        samples.typed("缴存明细查询全表扫描", "Deposits are read by a full scan"),
                        at(10, "11:25:00"),
                        null,
                        2,
                        null),
                new Finding(
                        new Text("打印服务", "Print service"),
                        "fund-web",
                        FaultLevel.IV,
                        samples.typed("凭证打印偶发乱码", "Vouchers now and then garbled"),
                        Samples.at(1, "10:00:00"),
                        "DEF-2026-000151",
                        1,
                        at(10, "11:30:00")));
    }

    private static Area area(String zh, String en, Result... results) {
        return new Area(new Text(zh, en), List.of(results));
    }

    private static Result result(
            String zh,
            String en,
            String component,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String previous,
            Verdict verdict,
            @Nullable String note) {
        return new Result(new Text(zh, en), component, same(value), unit, same(previous), verdict, note);
    }

    private static @Nullable Text same(@Nullable String value) {
        return value == null ? null : Text.same(value);
    }
}
