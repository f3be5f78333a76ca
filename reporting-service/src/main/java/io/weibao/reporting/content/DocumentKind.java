package io.weibao.reporting.content;

import java.util.Locale;

/** The documents that are made from data; the prefix begins their numbers. */
public enum DocumentKind {
    INCIDENT_REPORT("IR", new Text("故障处理报告", "Incident report")),
    INSPECTION_ASSESSMENT("IA", new Text("巡检评估报告", "Inspection assessment")),
    OPERATIONS_SUMMARY("OS", new Text("运维总结", "Operations summary"));

    private final String prefix;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two strings
    private final Text title;

    DocumentKind(String prefix, Text title) {
        this.prefix = prefix;
        this.title = title;
    }

    public String prefix() {
        return prefix;
    }

    public Text title() {
        return title;
    }

    /** As addresses and file names have it: {@code incident-report}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
