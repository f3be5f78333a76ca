package io.weibao.inspection.round;

import io.weibao.inspection.plan.Occurrence;
import io.weibao.inspection.plan.Plan;
import io.weibao.inspection.plan.Plans;
import io.weibao.inspection.plan.Schedules;
import io.weibao.inspection.template.Template;
import io.weibao.inspection.template.Templates;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Makes the rounds of a plan that have opened since it was last looked at: months gone by as missed, the current one open. A round
 * that is still open then is missed as well.
 */
@ApplicationScoped
class RoundMaker {

    private static final Actor PLANNER = Actor.system("inspection planner");

    private final Plans plans;
    private final Schedules schedules;
    private final Templates templates;
    private final Rounds rounds;
    private final RoundStream stream;
    private final Ids ids;

    RoundMaker(Plans plans, Schedules schedules, Templates templates, Rounds rounds, RoundStream stream, Ids ids) {
        this.plans = plans;
        this.schedules = schedules;
        this.templates = templates;
        this.rounds = rounds;
        this.stream = stream;
        this.ids = ids;
    }

    void make(Plan plan, Instant now) {
        YearMonth through = plan.plannedThrough();
        YearMonth current = schedules.thisMonth();
        List<Occurrence> opened = schedules.of(plan).opened(through, now);
        if (!opened.isEmpty()) {
            missOpen(plan);
            Template template = templates.newest(plan.template()).orElseThrow();
            for (Occurrence occurrence : opened) {
                boolean missed = occurrence.month().isBefore(current);
                make(plan, template, occurrence, missed ? RoundState.MISSED : RoundState.OPEN, now);
            }
            through = opened.getLast().month();
        }
        plans.planned(plan, through);
    }

    private void missOpen(Plan plan) {
        rounds.holdOpen(plan.id())
                .ifPresent(round -> stream.tell(round.missed(), List.of(new RoundNews.Missed()), PLANNER));
    }

    private void make(Plan plan, Template template, Occurrence occurrence, RoundState state, Instant now) {
        Round round = new Round(
                ids.next(),
                1,
                plan.named(),
                plan.place(),
                template.id(),
                template.version(),
                occurrence.month(),
                occurrence.scheduledFor(),
                occurrence.dueAt(),
                state,
                plan.inspector(),
                now,
                null);
        if (rounds.insert(round)) {
            stream.begin(round, state == RoundState.OPEN ? new RoundNews.Opened() : new RoundNews.Missed(), PLANNER);
        }
    }
}
