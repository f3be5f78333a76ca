package io.weibao.ticket.wire;

import java.util.Map;

/** The name of each event: what was asked for in the imperative is told in the past. */
final class TicketEventType {

    private static final Map<String, String> PAST = Map.ofEntries(
            Map.entry("raise", "raised"),
            Map.entry("import", "imported"),
            Map.entry("respond", "responded"),
            Map.entry("analyse", "analysed"),
            Map.entry("propose-solution", "solution-proposed"),
            Map.entry("sign-solution", "solution-signed"),
            Map.entry("send-back", "sent-back"),
            Map.entry("give-consent", "consent-given"),
            Map.entry("refuse-consent", "consent-refused"),
            Map.entry("carry-out", "carried-out"),
            Map.entry("confirm-solved", "confirmed-solved"),
            Map.entry("reply", "replied"),
            Map.entry("answer", "answered"),
            Map.entry("give-feedback", "feedback-given"),
            Map.entry("close", "closed"),
            Map.entry("reopen", "reopened"),
            Map.entry("cancel", "cancelled"),
            Map.entry("convert-to-defect", "converted-to-defect"),
            Map.entry("pause", "paused"),
            Map.entry("resume", "resumed"),
            Map.entry("require-visit", "visit-required"),
            Map.entry("arrive-on-site", "arrived-on-site"),
            Map.entry("submit-plan", "plan-submitted"),
            Map.entry("put-substitute-in-service", "substitute-put-in-service"),
            Map.entry("submit-contingency-plan", "contingency-plan-submitted"),
            Map.entry("issue-incident-report", "incident-report-issued"),
            Map.entry("change-level", "level-changed"),
            Map.entry("report-upward", "reported-upward"),
            Map.entry("declare-emergency", "emergency-declared"),
            Map.entry("deliver-paper", "paper-delivered"));

    private TicketEventType() {}

    static String of(String action) {
        String past = PAST.get(action);
        if (past == null) {
            throw new IllegalArgumentException("No event tells of the action " + action);
        }
        return "io.weibao.ticket." + past + ".v1";
    }
}
