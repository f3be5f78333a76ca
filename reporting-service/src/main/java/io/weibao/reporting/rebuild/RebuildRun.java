package io.weibao.reporting.rebuild;

import io.smallrye.common.annotation.Identifier;
import io.weibao.kit.inbox.Effect;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.reporting.wire.LedgerFeed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Runs a rebuild to its end, or as far as this process lives: reads every topic from its beginning through an inbox of its own, so that
 * after a kill it goes on where it was and nothing is entered twice.
 */
@ApplicationScoped
class RebuildRun {

    /** Rounds without anything new after which what is still missing will not come: the topics no longer hold the whole history. */
    private static final int PATIENCE = 20;

    private static final Logger LOG = Logger.getLogger(RebuildRun.class);

    private final EventStream stream;
    private final LedgerFeed feed;
    private final RebuildStepDesk desk;
    private final Map<String, Object> broker;
    private volatile boolean stopping;

    RebuildRun(
            EventStream stream,
            LedgerFeed feed,
            RebuildStepDesk desk,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.stream = stream;
        this.feed = feed;
        this.desk = desk;
        this.broker = Map.copyOf(broker);
    }

    /** Returns when it is done or failed, another process has taken it over, or this one shall end. */
    void run(Rebuild rebuild) {
        List<TopicReader> readers = new ArrayList<>();
        try {
            LedgerFeed.TOPICS.forEach(topic -> readers.add(new TopicReader(topic, broker, rebuild.positions())));
            read(rebuild, readers);
        } finally {
            readers.forEach(TopicReader::close);
        }
    }

    void stop() {
        stopping = true;
    }

    private void read(Rebuild rebuild, List<TopicReader> readers) {
        long events = rebuild.events();
        int idle = 0;
        while (!stopping) {
            long read = 0;
            for (TopicReader reader : readers) {
                read += take(rebuild, reader);
            }
            events += read;
            if (!keep(rebuild, readers, events)) {
                LOG.infof("Another process goes on with the rebuild rebuild=%s", rebuild.id());
                return;
            }
            if (read == 0 && readers.stream().allMatch(TopicReader::atEnd)) {
                long behind = desk.takePlace(rebuild);
                if (behind == 0) {
                    return;
                }
                if (++idle > PATIENCE) {
                    desk.fail(rebuild, "incomplete: " + behind + " things cannot be read again from their first event");
                    return;
                }
            } else {
                idle = 0;
            }
        }
    }

    private long take(Rebuild rebuild, TopicReader reader) {
        ConsumerRecords<String, byte[]> records = reader.poll();
        if (!records.isEmpty()) {
            stream.deliver(
                    RebuildStepDesk.consumer(rebuild, reader.topic()),
                    records,
                    new IntoGeneration(feed, rebuild.generation()));
        }
        return records.count();
    }

    private boolean keep(Rebuild rebuild, List<TopicReader> readers, long events) {
        Map<String, Long> positions = new HashMap<>();
        long total = 0;
        for (TopicReader reader : readers) {
            positions.putAll(reader.positions());
            total += reader.total();
        }
        return desk.keep(rebuild, events, total, positions);
    }

    /** What an event does in a rebuild: it enters the new generation, and nothing else follows. */
    private record IntoGeneration(LedgerFeed feed, int generation) implements Effect {

        @Override
        public void apply(IncomingEvent event) {
            feed.enter(generation, List.of(event));
        }

        @Override
        public void applyAll(List<IncomingEvent> events) {
            feed.enter(generation, events);
        }
    }
}
