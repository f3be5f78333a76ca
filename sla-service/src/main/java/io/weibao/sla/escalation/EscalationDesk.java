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
import io.weibao.sla.escalation.Escalations.Told;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            UnitOfWork work, Escalations escalations, ClockViews clocks, Announcements announcements, Clock clock) {
        this.work = work;
        this.escalations = escalations;
        this.clocks = clocks;
        this.announcements = announcements;
        this.clock = clock;
    }

    Page<EscalationView> page(Actor actor, @Nullable State state, @Nullable Cursor after, int limit) {
        return work.reading(actor.scope(), () -> {
            Page<Escalation> page = Page.of(escalations.page(state, after, limit + 1), limit, Escalations::cursor);
            return new Page<>(views(page.items(), clock.instant()), page.next());
        });
    }

    /** Those that wait longest, for whoever is in a unit of work already. */
    public List<EscalationView> waiting(int most, Instant now) {
        return views(escalations.page(State.WAITING, null, most), now);
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
            return views(List.of(escalation), now).getFirst();
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
        return views(List.of(escalation), now).getFirst();
    }

    private List<EscalationView> views(List<Escalation> shown, Instant now) {
        Map<UUID, ShownClock> about =
                clocks.byId(shown.stream().map(Escalation::clock).toList(), now);
        Map<UUID, Told> told = escalations.told(shown);
        return shown.stream()
                .map(each -> EscalationView.of(
                        each,
                        Objects.requireNonNull(told.get(each.id())),
                        Objects.requireNonNull(about.get(each.clock()))))
                .toList();
    }

    private ShownClock shown(Escalation escalation, Instant now) {
        return Objects.requireNonNull(
                clocks.byId(List.of(escalation.clock()), now).get(escalation.clock()));
    }

    private Escalation find(UUID id) {
        return escalations.find(id).orElseThrow(() -> new NotFound("escalation", id));
    }
}
