package io.weibao.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells when things happen: now, or as people say within the bounds that the installation sets. */
@ApplicationScoped
class Moments {

    private final Clock clock;
    private final BackDating backDating;

    Moments(Clock clock, DeskConfig config) {
        this.clock = clock;
        this.backDating =
                new BackDating(config.backDating().limit(), config.backDating().actions());
    }

    Moment now() {
        return Moment.of(clock.instant());
    }

    /** When what is asked for on that ticket happened. */
    Moment of(AskedAction asked, Intake intake) {
        Instant now = clock.instant();
        Instant said = asked.occurredAt();
        return said == null
                ? Moment.of(now)
                : new Moment(backDating.occurred(asked.action().name(), intake, said, now), now);
    }

    /** When the provider received a report. */
    Moment received(@Nullable Instant said, String field) {
        Instant now = clock.instant();
        return said == null ? Moment.of(now) : new Moment(backDating.within(said, now, field), now);
    }

    /** What another part of the platform says of a moment: never later than now, and as long ago as it took to be heard of. */
    Moment heardOf(Instant said) {
        Instant now = clock.instant();
        return new Moment(said.isAfter(now) ? now : said, now);
    }

    boolean mayBeDatedBack(String action, Intake intake) {
        return backDating.allows(action, intake.channel());
    }
}
