package io.weibao.sla.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a fact says happened: those with something to tell carry it, all others are {@link Plain}. */
public sealed interface Happening {

    FactName name();

    record Raised(TicketKind kind, FaultLevel level, boolean businessStopped) implements Happening {
        @Override
        public FactName name() {
            return FactName.RAISED;
        }
    }

    /** @param businessStopped unchanged if absent */
    record LevelChanged(FaultLevel level, @Nullable Boolean businessStopped) implements Happening {
        @Override
        public FactName name() {
            return FactName.LEVEL_CHANGED;
        }
    }

    /** The analysis; level and {@code businessStopped} stay as they were if absent. */
    record Classified(
            @Nullable String nature,
            @Nullable FaultLevel level,
            @Nullable Boolean businessStopped) implements Happening {
        @Override
        public FactName name() {
            return FactName.CLASSIFIED;
        }
    }

    record Converted(TicketKind kind) implements Happening {
        @Override
        public FactName name() {
            return FactName.CONVERTED;
        }
    }

    /** @param until when the pause lapses by itself; absent if it lasts until resumed */
    record Paused(PauseReason reason, @Nullable Instant until) implements Happening {
        @Override
        public FactName name() {
            return FactName.PAUSED;
        }
    }

    /** A time promised to the customer. A bare date means the end of that day. */
    record DateAgreed(Instant date) implements Happening {

        public static DateAgreed endOf(LocalDate day, ZoneId zone) {
            return new DateAgreed(day.plusDays(1).atStartOfDay(zone).toInstant());
        }

        @Override
        public FactName name() {
            return FactName.DATE_AGREED;
        }
    }

    /** A paper that acting first left owing, or its delivery. */
    record OwedPaper(FactName name, String paper) implements Happening {}

    record Plain(FactName name) implements Happening {}
}
