package io.weibao.reporting.schedule;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.http.ETags;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.idempotency.Idempotency;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records schedules. */
@ApplicationScoped
class ScheduleDesk {

    /** A schedule was recorded; told after the commit. */
    record ScheduleRecorded(UUID id) {}

    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Schedules schedules;
    private final ScheduleDrafts drafts;
    private final Event<ScheduleRecorded> recorded;

    ScheduleDesk(
            UnitOfWork work,
            Idempotency idempotency,
            Schedules schedules,
            ScheduleDrafts drafts,
            Event<ScheduleRecorded> recorded) {
        this.work = work;
        this.idempotency = idempotency;
        this.schedules = schedules;
        this.drafts = drafts;
        this.recorded = recorded;
    }

    Answer record(Actor actor, @Nullable String key, ScheduleRequest request) {
        return work.in(
                actor.scope(),
                () -> idempotency.once(actor, key, request, () -> {
                    ScheduleView view = write(drafts.begun(request));
                    return Answer.created(URI.create("/api/v1/report-schedules/" + view.id()), view.version(), view);
                }));
    }

    ScheduleView change(Actor actor, UUID id, @Nullable String ifMatch, ScheduleRequest request) {
        return work.in(actor.scope(), () -> {
            Schedule before = find(id);
            ETags.requireMatch(ifMatch, before.version());
            if (!before.customer().equals(request.customer())) {
                throw InvalidValues.at("/customer", "customer-stays");
            }
            schedules.takeTurn(before.customer());
            ETags.requireMatch(ifMatch, find(id).version());
            Schedule after = drafts.changed(before, request);
            return after.saysTheSameAs(before) ? drafts.view(before) : write(after);
        });
    }

    ScheduleView show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> drafts.view(find(id)));
    }

    Page<ScheduleView> page(Actor actor, @Nullable UUID customer, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> Page.of(
                        schedules.page(customer, after, limit),
                        limit,
                        schedule -> Cursor.of(schedule.createdAt(), schedule.id()))
                .map(drafts::view));
    }

    private Schedule find(UUID id) {
        return schedules.find(id).orElseThrow(() -> new NotFound("report schedule", id));
    }

    private ScheduleView write(Schedule schedule) {
        schedules.takeTurn(schedule.customer());
        if (schedule.active()) {
            schedules.sameAs(schedule).ifPresent(other -> {
                throw new ScheduleExists(other);
            });
        }
        schedules.write(schedule);
        recorded.fire(new ScheduleRecorded(schedule.id()));
        return drafts.view(schedule);
    }
}
