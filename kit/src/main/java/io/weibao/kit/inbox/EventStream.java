package io.weibao.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * The border between a polled batch and the inbox: a consumer's method hands over what it was given and returns when all of it is
 * dealt with, however long the database is away. Offsets are committed only then.
 */
@ApplicationScoped
public class EventStream {

    private static final Logger LOG = Logger.getLogger(EventStream.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final ParkedEvents parked;
    private final UnitOfWork unitOfWork;
    private volatile boolean stopping;

    EventStream(Inbox inbox, ParkedEvents parked, UnitOfWork unitOfWork) {
        this.inbox = inbox;
        this.parked = parked;
        this.unitOfWork = unitOfWork;
    }

    /** Delivers a batch to the inbox, again and again while the database is away. */
    public void deliver(String consumer, ConsumerRecords<String, byte[]> records, Effect effect) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                inbox.receive(consumer, read(consumer, records), effect);
                return;
            } catch (RuntimeException e) {
                if (stopping || !DatabaseFailed.isPassing(e)) {
                    throw e;
                }
                LOG.warnf("Events wait for the database consumer=%s reason=%s", consumer, e.getMessage());
                LockSupport.parkNanos(pause.toNanos());
                pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private List<IncomingEvent> read(String consumer, ConsumerRecords<String, byte[]> records) {
        List<IncomingEvent> events = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                events.add(RecordReader.read(record));
            } catch (UnreadableRecord e) {
                LOG.errorf(
                        e,
                        "Record is no event and is parked consumer=%s topic=%s offset=%s",
                        consumer,
                        record.topic(),
                        record.offset());
                park(consumer, record, e);
            }
        }
        return events;
    }

    private void park(String consumer, ConsumerRecord<String, byte[]> record, UnreadableRecord why) {
        byte[] value = record.value();
        String payload = value == null ? "" : new String(value, StandardCharsets.UTF_8).replace("\0", "");
        String key = "unreadable/" + record.topic() + "/" + record.partition();
        unitOfWork.run(Scope.everything(), () -> parked.addUnreadable(consumer, key, record.offset(), payload, why));
    }
}
