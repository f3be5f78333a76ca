package io.weibao.reporting.wire;

import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.reporting.ledger.ClockBook;
import io.weibao.reporting.ledger.DirectoryBook;
import io.weibao.reporting.ledger.DirectoryNews;
import io.weibao.reporting.ledger.RoundBook;
import io.weibao.reporting.ledger.TicketBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Enters events of every topic into a generation of the ledger, a set at a time; what is no concern of reports is passed over. The
 * running service and a rebuild do the same here, so both arrive at the same rows.
 */
@ApplicationScoped
public class LedgerFeed {

    /** The topics the ledger is made of. */
    public static final List<String> TOPICS = List.of(
            DirectoryMessage.TOPIC,
            DirectoryMessage.AGREEMENTS,
            TicketMessage.TOPIC,
            ClockMessage.TOPIC,
            RoundMessage.TOPIC);

    private final TicketBook tickets;
    private final ClockBook clocks;
    private final RoundBook rounds;
    private final DirectoryBook directory;

    LedgerFeed(TicketBook tickets, ClockBook clocks, RoundBook rounds, DirectoryBook directory) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.rounds = rounds;
        this.directory = directory;
    }

    /** Needs a running unit of work that sees every customer. */
    public void enter(int generation, List<IncomingEvent> events) {
        tickets.enter(
                generation,
                events.stream()
                        .filter(TicketMessage::isOne)
                        .map(TicketMessage::news)
                        .toList());
        clocks.enter(
                generation,
                events.stream()
                        .filter(ClockMessage::isOne)
                        .map(ClockMessage::news)
                        .toList());
        rounds.enter(
                generation,
                events.stream()
                        .filter(RoundMessage::isOne)
                        .map(RoundMessage::news)
                        .toList());
        List<DirectoryNews> entries = events.stream()
                .map(DirectoryMessage::news)
                .flatMap(Optional::stream)
                .toList();
        directory.enter(generation, entries);
    }

    /** The name under which the inbox keeps how far the running service has come with a topic. */
    public static String liveConsumer(String topic) {
        return "figures/" + topic;
    }
}
