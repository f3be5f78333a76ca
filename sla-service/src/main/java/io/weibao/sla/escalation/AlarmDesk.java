package io.weibao.sla.escalation;

import static java.util.stream.Collectors.toMap;

import io.weibao.kit.time.Ids;
import io.weibao.sla.clock.Alarms;
import io.weibao.sla.clock.Announcements;
import io.weibao.sla.clock.ClockNews;
import io.weibao.sla.clock.ClockNews.EscalationNote;
import io.weibao.sla.clock.FiredMilestone;
import io.weibao.sla.notification.NoticeBoard;
import io.weibao.sla.notification.People;
import io.weibao.sla.target.Milestone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a fired milestone sets off: an escalation that waits for an answer, and notices to people. */
@ApplicationScoped
class AlarmDesk implements Alarms {

    private final Escalations escalations;
    private final Announcements announcements;
    private final NoticeWriter writer;
    private final NoticeBoard notices;
    private final People people;
    private final Ids ids;

    AlarmDesk(
            Escalations escalations,
            Announcements announcements,
            NoticeWriter writer,
            NoticeBoard notices,
            People people,
            Ids ids) {
        this.escalations = escalations;
        this.announcements = announcements;
        this.writer = writer;
        this.notices = notices;
        this.people = people;
        this.ids = ids;
    }

    @Override
    public void fired(List<FiredMilestone> milestones) {
        List<FiredMilestone> steps = milestones.stream()
                .filter(fired -> fired.milestone().kind() == Milestone.Kind.ESCALATION)
                .toList();
        if (!steps.isEmpty()) {
            raise(steps);
        }
        notices.put(writer.notices(milestones, Recipients.among(people, milestones)));
    }

    @Override
    public void ended(Collection<UUID> clocks, Instant at) {
        escalations.end(clocks, at);
    }

    private void raise(List<FiredMilestone> steps) {
        Map<UUID, FiredMilestone> highest = new LinkedHashMap<>();
        steps.forEach(step -> highest.merge(step.clock().id(), step, AlarmDesk::higher));
        Map<UUID, Escalation> standing =
                escalations
                        .raise(highest.values().stream().map(this::escalation).toList())
                        .stream()
                        .collect(toMap(Escalation::clock, escalation -> escalation));
        announcements.announce(steps.stream()
                .filter(step -> step.milestone().repetition() == 0)
                .map(step -> news(
                        step, Objects.requireNonNull(standing.get(step.clock().id()))))
                .toList());
    }

    private static FiredMilestone higher(FiredMilestone one, FiredMilestone other) {
        return other.milestone().step() > one.milestone().step() ? other : one;
    }

    private Escalation escalation(FiredMilestone step) {
        return new Escalation(
                ids.next(),
                step.clock().id(),
                Objects.requireNonNullElse(
                        step.clock().breachedAt(), step.milestone().at()),
                step.ticket().id(),
                step.ticket().customer(),
                Escalation.State.WAITING,
                step.milestone().step(),
                step.firedAt(),
                null,
                null);
    }

    private static ClockNews news(FiredMilestone step, Escalation escalation) {
        return new ClockNews(
                ClockNews.Kind.ESCALATION_RAISED,
                step.ticket(),
                step.clock(),
                step.target(),
                step.firedAt(),
                step.milestone().at(),
                step.late(),
                new EscalationNote(escalation.id(), step.milestone().step(), null));
    }
}
