package io.weibao.inspection.plan;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a system is inspected, by which checklist and by whom. Of a customer and system only one plan is active.
 *
 * @param dueDays how many (working) days an inspection may take beyond its own
 * @param plannedThrough the last month whose round was made: no earlier one is made any more, whatever the recurrence becomes
 */
public record Plan(
        UUID id,
        long version,
        Place place,
        String name,
        String template,
        Recurrence recurrence,
        LocalDate startsOn,
        boolean movedToWorkingDays,
        int dueDays,
        @Nullable Named inspector,
        boolean active,
        @Nullable YearMonth plannedThrough) {

    public Named named() {
        return new Named(id, name);
    }

    /** All that it says now, as somebody would have to write it. */
    PlanDraft draft() {
        return new PlanDraft(
                place.customer().id(),
                place.system().id(),
                name,
                template,
                recurrence.rule(),
                startsOn,
                movedToWorkingDays,
                dueDays,
                inspector == null ? null : inspector.id(),
                active);
    }

    /** As it is to be from now on. Months in which it rested are not made up for. */
    Plan amended(PlanDraft draft, Recurrence anew, @Nullable Named by, YearMonth thisMonth) {
        boolean woken = draft.active() && !active;
        return new Plan(
                id,
                version + 1,
                place,
                draft.name(),
                draft.template(),
                anew,
                draft.startsOn(),
                draft.movedToWorkingDays(),
                draft.dueDays(),
                by,
                draft.active(),
                woken ? later(plannedThrough, thisMonth.minusMonths(1)) : plannedThrough);
    }

    private static YearMonth later(@Nullable YearMonth one, YearMonth other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
