package io.weibao.reporting.figures;

import io.weibao.reporting.content.Text;
import java.util.Map;

/** What the words of events are called in documents and charts. What people named themselves is called that in both languages. */
public final class Words {

    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("UNKNOWN", new Text("未填写", "not stated")),
            Map.entry("CONSULTATION", new Text("咨询", "Consultation")),
            Map.entry("DEFECT", new Text("缺陷", "Defect")),
            Map.entry("TECHNICAL", new Text("技术问题", "Technical")),
            Map.entry("BUSINESS", new Text("业务问题", "Business")),
            Map.entry("OPERATIONAL", new Text("操作问题", "Operational")),
            Map.entry("I", new Text("I 级", "Level I")),
            Map.entry("II", new Text("II 级", "Level II")),
            Map.entry("III", new Text("III 级", "Level III")),
            Map.entry("IV", new Text("IV 级", "Level IV")),
            Map.entry("HOTLINE", new Text("热线", "Hotline")),
            Map.entry("FAX", new Text("传真", "Fax")),
            Map.entry("REMOTE", new Text("远程", "Remote session")),
            Map.entry("EMAIL", new Text("邮件", "E-mail")),
            Map.entry("WEB", new Text("网页", "Web")),
            Map.entry("MOBILE", new Text("移动端", "Mobile")),
            Map.entry("ON_SITE", new Text("现场", "On site")),
            Map.entry("CHAT", new Text("在线会话", "Chat")),
            Map.entry("MONITORING", new Text("监控告警", "Monitoring")),
            Map.entry("PARTNER", new Text("合作方接口", "Partner")),
            Map.entry("RAISED", new Text("已登记", "Raised")),
            Map.entry("RESPONDED", new Text("处理中", "In progress")),
            Map.entry("RESOLVED", new Text("已解决", "Resolved")),
            Map.entry("CLOSED", new Text("已关闭", "Closed")),
            Map.entry("CANCELLED", new Text("已取消", "Cancelled")));

    private Words() {}

    public static Text of(String word) {
        return WORDS.getOrDefault(word, Text.same(word));
    }
}
