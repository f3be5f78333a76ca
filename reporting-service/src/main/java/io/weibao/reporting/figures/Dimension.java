package io.weibao.reporting.figures;

import io.weibao.reporting.content.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** By what raised tickets are counted apart: an expression over {@code live_ticket t} that is never null. */
@SuppressWarnings("ImmutableEnumChecker") // a text is a record of two strings
public enum Dimension {
    CAUSE(
            "cause",
            new Text("原因", "Cause"),
            "coalesce(t.close_code, left(t.fault_kind, 80), left(t.cause, 80), 'UNKNOWN')",
            new Text(
                    "关闭代码，没有则为故障类型，再没有则为所填原因",
                    "The code it was closed with, else the kind of fault, else the cause as it was written")),
    CATEGORY(
            "category",
            new Text("分类", "Category"),
            "coalesce(t.category, 'UNKNOWN')",
            new Text("来源系统的分类", "The category of the source")),
    SYSTEM(
            "system",
            new Text("系统", "System"),
            "coalesce(t.system_name, 'UNKNOWN')",
            new Text("系统名称", "Name of the system")),
    KIND("kind", new Text("类型", "Kind"), "t.kind", new Text("当前类型", "Kind as it stands")),
    ORIGINAL_KIND(
            "original-kind",
            new Text("初始类型", "Kind when raised"),
            "t.original_kind",
            new Text("登记时的类型，转换前", "Kind when it was raised, before a conversion")),
    NATURE(
            "nature",
            new Text("性质", "Nature"),
            "coalesce(t.nature, 'UNKNOWN')",
            new Text("分析得出的性质", "Nature by the analysis")),
    LEVEL("level", new Text("故障级别", "Fault level"), "t.level", new Text("当前级别", "Level as it stands")),
    CHANNEL("channel", new Text("渠道", "Channel"), "t.channel", new Text("受理渠道", "Channel it came by")),
    DEPARTMENT(
            "department",
            new Text("部门", "Department"),
            "coalesce(t.department_name, 'UNKNOWN')",
            new Text("使用部门", "Department of the requester")),
    STATE("state", new Text("状态", "State"), """
            case when t.cancelled_at is not null then 'CANCELLED' when t.closed_at is not null then 'CLOSED'
                 when t.resolved_at is not null then 'RESOLVED' when t.responded_at is not null then 'RESPONDED'
                 else 'RAISED' end""", new Text("由服务事实得出的当前状态", "How it stands now, by its service facts"));

    /** What a ticket is counted under in which nobody filled the property in. */
    static final String UNSTATED = "UNKNOWN";

    private final String key;
    private final Text label;
    private final String expression;
    private final Text formula;

    Dimension(String key, Text label, String expression, Text formula) {
        this.key = key;
        this.label = label;
        this.expression = expression;
        this.formula = formula;
    }

    public String key() {
        return key;
    }

    public Text label() {
        return label;
    }

    public Text formula() {
        return formula;
    }

    String expression() {
        return expression;
    }

    static Optional<Dimension> find(String key) {
        return Stream.of(values())
                .filter(dimension -> dimension.key.equals(key))
                .findFirst();
    }
}
