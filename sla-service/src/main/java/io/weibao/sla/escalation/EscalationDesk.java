package io.weibao.sla.escalation;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.sla.clock.Announcements;
import io.weibao.sla.clock.ClockNews;
import io.weibao.sla.clock.ClockNews.EscalationNote;
import io.weibao.sla.clock.ClockViews;
import io.weibao.sla.clock.ShownClock;
import io.weibao.sla.escalation.Escalation.Acknowledgement;
import io.weibao.sla.escalation.Escalation.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sees escalations and takes them on. */
@ApplicationScoped
public class EscalationDesk {

    private final UnitOfWork work;
    private final Escalations escalations;
    private final ClockViews clocks;
    private final Announcements announcements;
    private final Clock clock;

    EscalationDesk(
            UnitOfWork work,
            Escalations escalations,
            ClockViews clocks,
            Announcements announcements,
            Clock clock) {
        this.work = work;
        this.escalations = escalations;
        this.clocks = clocks;
        this.announcements = announcements;
        this.clock = clock;
    }

    Page<EscalationView> page(Actor actor, @Nullable State state, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> {
            Page<Escalation> page =
                    Page.of(escalations.page(state, after, limit + 1), limit, Escalations::cursor);
            Map<UUID, ShownClock> shown = clocks.byId(
                    page.items().stream().map(Escalation::clock).toList(), clock.instant());
            return page.map(escalation -> EscalationView.of(escalation, shown.get(escalation.clock())));
        });
    }

    /** Those that wait longest, for whoever is in a unit of work already. */
    public List<EscalationView> waiting(int most, Instant now) {
        List<Escalation> waiting = escalations.page(State.WAITING, null, most);
        Map<UUID, ShownClock> shown =
                clocks.byId(waiting.stream().map(Escalation::clock).toList(), now);
        return waiting.stream()
                .map(escalation -> EscalationView.of(escalation, shown.get(escalation.clock())))
                .toList();
    }

    /** The first answer counts; whoever answers later learns who was faster. One that has ended needs no answer. */
    EscalationView acknowledge(Actor actor, UUID id, @Nullable String note) {
        return work.in(actor.scope(), () -> {
            escalations.lockTicket(id);
            Instant now = clock.instant();
            if (escalations.acknowledge(id, new Acknowledgement(actor.id(), actor.name(), now, note))) {
                return taken(find(id), actor, now);
            }
            Escalation escalation = find(id);
            if (escalation.state() == State.ENDED) {
                throw new EscalationEnded();
            }
            return EscalationView.of(escalation, shown(escalation, now));
        });
    }

    private EscalationView taken(Escalation escalation, Actor actor, Instant now) {
        escalations.silence(escalation);
        ShownClock shown = shown(escalation, now);
        announcements.announce(List.of(new ClockNews(
                ClockNews.Kind.ESCALATION_ACKNOWLEDGED,
                shown.ticket(),
                shown.clock(),
                shown.target(),
                now,
                now,
                false,
                new EscalationNote(escalation.id(), escalation.step(), actor.id()))));
        return EscalationView.of(escalation, shown);
    }

    private ShownClock shown(Escalation escalation, Instant now) {
        return clocks.byId(List.of(escalation.clock()), now).values().iterator().next();
    }

    private Escalation find(UUID id) {
        return escalations.find(id).orElseThrow(() -> new NotFound("escalation", id));
    }
}
