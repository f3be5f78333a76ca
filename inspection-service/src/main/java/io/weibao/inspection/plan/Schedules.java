package io.weibao.inspection.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes schedules in the provider's zone. */
@ApplicationScoped
public class Schedules {

    private final WorkingDays working;
    private final ZoneId zone;
    private final Clock clock;

    Schedules(WorkingDays working, @ConfigProperty(name = "weibao.zone") ZoneId zone, Clock clock) {
        this.working = working;
        this.zone = zone;
        this.clock = clock;
    }

    public Schedule of(Plan plan) {
        return new Schedule(plan, working, zone);
    }

    /** The provider's local day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    /** By which calendar days are moved. */
    public String calendarVersion() {
        return working.version();
    }
}
