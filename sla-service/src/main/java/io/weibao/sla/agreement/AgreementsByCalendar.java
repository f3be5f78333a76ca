package io.weibao.sla.agreement;

import io.weibao.calendar.BusinessCalendar;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.sla.calendar.CalendarUsers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** The agreements that count by a calendar: none of them may become one that is never due. */
@ApplicationScoped
class AgreementsByCalendar implements CalendarUsers {

    private final Agreements agreements;
    private final Clock clock;

    AgreementsByCalendar(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public void refuseIfOutOfReach(BusinessCalendar calendar) {
        Instant now = clock.instant();
        for (Agreement agreement : agreements.notOver(now)) {
            Reach.outOfReach(agreement.terms(), calendar, now).ifPresent(target -> {
                throw InvalidValues.at("/", "agreement-out-of-reach", agreement.id(), target.id());
            });
        }
    }
}
