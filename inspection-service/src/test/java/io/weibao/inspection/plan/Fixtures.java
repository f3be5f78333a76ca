package io.weibao.inspection.plan;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans without a database. */
final class Fixtures {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final WorkingDays WORKING = new WorkingDays();

    private Fixtures() {}

    static Plan plan(String rule, LocalDate startsOn, boolean moved, int dueDays, @Nullable YearMonth through) {
        Place place = new Place(new Named(UUID.randomUUID(), "Acme"), new Named(UUID.randomUUID(), "ERP"));
        return new Plan(
                UUID.randomUUID(),
                1,
                place,
                "月度巡检",
                "standard",
                new Recurrence(rule),
                startsOn,
                moved,
                dueDays,
                null,
                true,
                through);
    }

    static Schedule schedule(Plan plan) {
        return new Schedule(plan, WORKING, ZONE);
    }
}
