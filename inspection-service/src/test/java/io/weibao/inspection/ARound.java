package io.weibao.inspection;

import io.weibao.inspection.Scene.Maintained;
import io.weibao.inspection.round.PlannerDesk;
import io.weibao.kit.test.MovableClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Brings time to the day of an inspection: 10 November 2026 in the morning, with the round of that month open. */
@ApplicationScoped
public class ARound {

    public static final Instant MORNING = Instant.parse("2026-11-10T01:00:00Z");
    public static final Instant A_MONTH_LATER = Instant.parse("2026-12-10T01:00:00Z");

    private final Scene scene;
    private final PlannerDesk planner;
    private final MovableClock clock;

    ARound(Scene scene, PlannerDesk planner, MovableClock clock) {
        this.scene = scene;
        this.planner = planner;
        this.clock = clock;
    }

    public UUID open(Maintained at) {
        clock.stopAt(MORNING);
        scene.recordPlan(at, "FREQ=MONTHLY;BYMONTHDAY=10", LocalDate.parse("2026-11-01"));
        planner.planDue();
        return openOf(at);
    }

    public UUID nextMonth(Maintained at) {
        clock.stopAt(A_MONTH_LATER);
        planner.planDue();
        return openOf(at);
    }

    public UUID openOf(Maintained at) {
        return UUID.fromString(scene.texts(
                        "select id::text as text from inspection_round where system_id = ? and state = 'OPEN'",
                        at.system())
                .getFirst());
    }
}
