package io.weibao.reporting.fields.incident;

import io.weibao.reporting.content.IncidentReport;
import io.weibao.reporting.fields.Words;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What failed, when, and who dealt with it. */
record FaultFields(
        String ticket,
        String openedFrom,
        String title,
        String kind,
        String level,
        String nature,
        String channel,
        String businessStopped,
        String outage,
        String emergency,
        String handlingTime,
        String requester,
        String handler,
        String raisedAt,
        String respondedAt,
        String resolvedAt) {

    static FaultFields of(IncidentReport report, Words words) {
        IncidentReport.Fault fault = report.fault();
        return new FaultFields(
                fault.ticket(),
                words.in(fault.openedFrom()),
                words.cell(fault.title()),
                words.name(report.faultKind()),
                words.level(fault.level()),
                fault.nature() == null ? words.dash() : words.say("nature." + fault.nature()),
                words.in(fault.channel()),
                words.yesNo(fault.businessStopped()),
                words.duration(report.outage()),
                words.yesNo(fault.emergency()),
                words.duration(handlingTime(fault)),
                words.name(fault.requester()),
                words.name(fault.handler()),
                words.exactly(fault.raisedAt()),
                words.exactly(fault.respondedAt()),
                words.exactly(fault.resolvedAt()));
    }

    static @Nullable Duration handlingTime(IncidentReport.Fault fault) {
        return fault.resolvedAt() == null ? null : Duration.between(fault.raisedAt(), fault.resolvedAt());
    }
}
