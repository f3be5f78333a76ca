package io.weibao.sla.calendar;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.health.api.Wellness;
import io.weibao.calendar.BusinessCalendar;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Whether the holidays that should be known by now are known: those of this year, and from 1 December those of the next.
 * Without them due times are provisional. Somebody must act, but the service is none the worse for it, so this is wellness.
 */
@Wellness
@ApplicationScoped
class HolidaysAnnounced implements HealthCheck {

    private final UnitOfWork unitOfWork;
    private final Calendars calendars;
    private final Clock clock;

    HolidaysAnnounced(UnitOfWork unitOfWork, Calendars calendars, Clock clock, MeterRegistry metrics) {
        this.unitOfWork = unitOfWork;
        this.calendars = calendars;
        this.clock = clock;
        metrics.gauge("weibao.calendars.without.holidays", this, HolidaysAnnounced::count);
    }

    @Override
    public HealthCheckResponse call() {
        Instant now = clock.instant();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("holidays announced");
        List<BusinessCalendar> overdue = overdue(now);
        overdue.forEach(calendar ->
                answer.withData(calendar.id(), calendar.overdueYear(now).orElseThrow()));
        return answer.status(overdue.isEmpty()).build();
    }

    private int count() {
        return overdue(clock.instant()).size();
    }

    private List<BusinessCalendar> overdue(Instant now) {
        return unitOfWork.reading(Scope.nothing(), calendars::book).all().stream()
                .filter(calendar -> calendar.overdueYear(now).isPresent())
                .toList();
    }
}
