package io.weibao.inspection.wire;

import io.weibao.inspection.finding.FindingChange;
import io.weibao.inspection.round.Announcements;
import io.weibao.inspection.round.Round;
import io.weibao.inspection.round.RoundNews;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.outbox.Outbox;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What happens to rounds as events of weibao.inspections.v1: per round in order, numbered by its version. */
@ApplicationScoped
class RoundEvents implements Announcements {

    static final String TOPIC = "weibao.inspections.v1";

    private final Outbox outbox;
    private final Ids ids;

    RoundEvents(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    @Override
    public void announce(Round round, RoundNews news, Actor actor, Instant at) {
        outbox.publish(event(round, news, actor, at, ids.next()));
    }

    static OutgoingEvent event(Round round, RoundNews news, Actor actor, Instant at, UUID id) {
        return new OutgoingEvent(
                id,
                TOPIC,
                round.id().toString(),
                round.version(),
                type(news),
                round.place().system().name() + " " + round.month(),
                round.place().customer().id(),
                "live",
                at,
                RoundEventData.of(round, news, actor, at));
    }

    static String type(RoundNews news) {
        return switch (news) {
            case RoundNews.Opened _ -> "io.weibao.inspection.round-opened.v1";
            case RoundNews.Missed _ -> "io.weibao.inspection.round-missed.v1";
            case RoundNews.ResultRecorded _ -> "io.weibao.inspection.result-recorded.v1";
            case RoundNews.Completed _ -> "io.weibao.inspection.round-completed.v1";
            case RoundNews.OfFinding(FindingChange change) ->
                switch (change.kind()) {
                    case RECORDED, REPEATED -> "io.weibao.inspection.finding-recorded.v1";
                    case TICKET_REQUESTED -> "io.weibao.inspection.ticket-requested.v1";
                    case LINKED -> "io.weibao.inspection.finding-linked.v1";
                    case CLEARED -> "io.weibao.inspection.finding-cleared.v1";
                };
        };
    }
}
