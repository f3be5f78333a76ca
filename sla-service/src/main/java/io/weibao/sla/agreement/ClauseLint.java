package io.weibao.sla.agreement;

import static io.weibao.sla.fact.FactName.ARRIVED_ON_SITE;
import static io.weibao.sla.fact.FactName.DATE_AGREED;
import static io.weibao.sla.fact.FactName.RAISED;
import static io.weibao.sla.fact.FactName.RESOLVED;
import static io.weibao.sla.fact.FactName.RESPONDED;

import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.FaultLevel;
import io.weibao.sla.fact.TicketKind;
import io.weibao.sla.target.DurationRow;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Target.Anchor;
import io.weibao.sla.target.Terms;
import io.weibao.sla.target.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an agreement may say but hardly means: gaps and contradictions that still leave every case one answer, and so are no
 * reason to refuse it as {@link TermsRules} would. Whoever records it is told.
 */
final class ClauseLint {

    private final List<Target> targets;
    private final List<AgreementWarning> warnings = new ArrayList<>();

    private ClauseLint(Terms terms) {
        this.targets = terms.targets();
    }

    static List<AgreementWarning> of(Terms terms) {
        ClauseLint lint = new ClauseLint(terms);
        lint.findFaultsWithoutResponse();
        lint.findVisitsAfterTheResolution();
        return List.copyOf(lint.warnings);
    }

    private void findFaultsWithoutResponse() {
        List<FaultLevel> without = Arrays.stream(FaultLevel.values())
                .filter(level -> !isPromised(level, true) || !isPromised(level, false))
                .toList();
        if (!without.isEmpty()) {
            String levels = without.stream().map(FaultLevel::name).collect(Collectors.joining(", "));
            warnings.add(new AgreementWarning(
                    "/targets",
                    "level-without-response",
                    new Text(
                            "级别为 %s 的故障没有响应时限，或只在业务停止与否的一种情形下有。".formatted(levels),
                            "Faults of level %s have no response time, or have one only while business stands still, or only while it goes on."
                                    .formatted(levels))));
        }
    }

    private boolean isPromised(FaultLevel level, boolean businessStopped) {
        return endingWith(RESPONDED).anyMatch(target -> target.covers(TicketKind.DEFECT, level, businessStopped));
    }

    private void findVisitsAfterTheResolution() {
        endingWith(ARRIVED_ON_SITE)
                .filter(visit -> !countsFrom(visit, DATE_AGREED))
                .forEach(visit -> endingWith(RESOLVED)
                        .filter(resolution -> countsFrom(resolution, RAISED))
                        .filter(resolution -> resolution.calendar().equals(visit.calendar()))
                        .forEach(resolution -> compare(visit, resolution)));
    }

    private void compare(Target visit, Target resolution) {
        List<FaultLevel> wrong = Arrays.stream(FaultLevel.values())
                .filter(level -> meet(visit, resolution, level))
                .filter(level -> longest(visit, level).compareTo(longest(resolution, level)) > 0)
                .toList();
        if (!wrong.isEmpty()) {
            String levels = wrong.stream().map(FaultLevel::name).collect(Collectors.joining(", "));
            warnings.add(new AgreementWarning(
                    "/targets/" + targets.indexOf(visit) + "/durations",
                    "on-site-longer-than-resolution",
                    new Text(
                            "级别 %s：%s 的时限长于 %s。"
                                    .formatted(
                                            levels,
                                            visit.name().zh(),
                                            resolution.name().zh()),
                            "At level %s, %s may take longer than %s."
                                    .formatted(
                                            levels,
                                            visit.name().en(),
                                            resolution.name().en()))));
        }
    }

    private static boolean meet(Target visit, Target resolution, FaultLevel level) {
        return Stream.of(true, false)
                .anyMatch(stopped -> visit.covers(TicketKind.DEFECT, level, stopped)
                        && resolution.covers(TicketKind.DEFECT, level, stopped));
    }

    private static Duration longest(Target target, FaultLevel level) {
        return target.durations().stream()
                .filter(row -> row.levels().isEmpty() || row.levels().contains(level))
                .map(DurationRow::duration)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Stream<Target> endingWith(FactName fact) {
        return targets.stream().filter(target -> target.stops().contains(fact));
    }

    private static boolean countsFrom(Target target, FactName fact) {
        return target.anchor().equals(new Anchor.Happened(fact));
    }
}
