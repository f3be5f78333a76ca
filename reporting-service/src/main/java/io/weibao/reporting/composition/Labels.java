package io.weibao.reporting.composition;

import io.weibao.reporting.content.Text;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What facts, papers and areas of inspection are called in documents. A word of a later version is shown as it is. */
final class Labels {

    /** As {@code contracts/facts.json} has them. */
    static final Map<String, Text> FACTS = Map.ofEntries(
            Map.entry("raised", new Text("登记", "Raised")),
            Map.entry("responded", new Text("响应", "Responded")),
            Map.entry("visit-needed", new Text("需要上门", "Visit needed")),
            Map.entry("arrived-on-site", new Text("到达现场", "Arrived on site")),
            Map.entry("plan-submitted", new Text("提交处理计划", "Plan submitted")),
            Map.entry("consent-requested", new Text("请求客户同意", "Consent requested")),
            Map.entry("consent-given", new Text("客户同意", "Consent given")),
            Map.entry("paused", new Text("暂停", "Paused")),
            Map.entry("resumed", new Text("继续", "Resumed")),
            Map.entry("level-changed", new Text("级别变更", "Level changed")),
            Map.entry("classified", new Text("分类", "Classified")),
            Map.entry("converted", new Text("转换", "Converted")),
            Map.entry("substitute-in-service", new Text("替代方案启用", "Substitute in service")),
            Map.entry("resolved", new Text("解决", "Resolved")),
            Map.entry("reopened", new Text("重新打开", "Reopened")),
            Map.entry("contingency-plan-submitted", new Text("提交应急方案", "Contingency plan submitted")),
            Map.entry("report-issued", new Text("出具故障处理报告", "Report issued")),
            Map.entry("owed-paper-opened", new Text("欠交文件", "Owed paper opened")),
            Map.entry("owed-paper-delivered", new Text("补交文件", "Owed paper delivered")),
            Map.entry("date-agreed", new Text("约定日期", "Date agreed")),
            Map.entry("cancelled", new Text("取消", "Cancelled")),
            Map.entry("closed", new Text("关闭", "Closed")));

    /** Steps of the handling that are no service fact, by their action. */
    static final Map<String, Text> STEPS =
            Map.of("sign-solution", new Text("签字同意", "Solution signed"), "carry-out", new Text("实施", "Carried out"));

    /** As the vocabulary of tickets has them. */
    static final Map<String, Text> PAPERS = Map.of(
            "diagnosis", new Text("故障诊断报告", "Fault diagnosis report"),
            "solution-signature", new Text("补签方案", "Signature of the solution"),
            "customer-consent", new Text("补客户同意", "Consent of the customer"),
            "incident-report", new Text("故障处理报告", "Incident report"));

    /** What is written while a fault is handled, by the field of the action. */
    private static final Map<String, Text> HANDLING = Map.of(
            "explanation", new Text("操作说明", "Explanation"),
            "solution", new Text("解决方案", "Solution"),
            "plan", new Text("处理计划", "Handling plan"),
            "changeRecord", new Text("变更记录", "Change record"),
            "description", new Text("替代方案", "Substitute"),
            "reply", new Text("回复内容", "Reply"),
            "text", new Text("补交文件", "Paper delivered later"),
            "summary", new Text("上报", "Report upward"));

    private static final String CONTINGENCY = "submit-contingency-plan";
    private static final Text CONTINGENCY_PLAN = new Text("应急方案", "Contingency plan");

    private static final Map<String, Text> AREAS = Map.of(
            "database", new Text("数据库", "Database"),
            "application", new Text("应用系统", "Application"),
            "application-server", new Text("应用服务器（中间件）", "Application server"),
            "integration", new Text("系统集成接口", "Integrations between systems"),
            "exchange", new Text("数据交换与报送作业", "Data exchange and submission jobs"),
            "backup", new Text("备份", "Backups"),
            "host", new Text("主机", "Host"));

    private Labels() {}

    static Text fact(String fact) {
        return FACTS.getOrDefault(fact, Text.same(fact));
    }

    /** @param paper which paper was owed or delivered */
    static Text fact(String fact, @Nullable String paper) {
        Text what = fact(fact);
        if (paper == null) {
            return what;
        }
        Text which = paper(paper);
        return new Text(what.zh() + "：" + which.zh(), what.en() + ": " + which.en());
    }

    static Text step(String action) {
        return STEPS.getOrDefault(action, Text.same(action));
    }

    static Text paper(String paper) {
        return PAPERS.getOrDefault(paper, Text.same(paper));
    }

    static boolean isHandling(String field) {
        return HANDLING.containsKey(field);
    }

    /** A contingency plan is a plan, too, but not the one that the customer agrees to. */
    static Text handling(String action, String field) {
        return action.equals(CONTINGENCY) && field.equals("plan") ? CONTINGENCY_PLAN : handling(field);
    }

    private static Text handling(String field) {
        return HANDLING.getOrDefault(field, Text.same(field));
    }

    static Text area(String area) {
        return AREAS.getOrDefault(area.toLowerCase(Locale.ROOT).replace('_', '-'), Text.same(area));
    }
}
