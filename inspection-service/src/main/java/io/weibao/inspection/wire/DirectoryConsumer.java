package io.weibao.inspection.wire;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import io.weibao.inspection.directory.Directory;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Person;
import io.weibao.kit.inbox.Effect;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import io.weibao.kit.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Reads weibao.directory.v1 and keeps copies of customers, systems and people. */
@ApplicationScoped
class DirectoryConsumer implements Effect {

    static final String NAME = "inspections-directory";

    private final EventStream stream;
    private final Directory directory;

    DirectoryConsumer(EventStream stream, Directory directory) {
        this.stream = stream;
        this.directory = directory;
    }

    void start(@Observes StartupEvent started, Inbox inbox) {
        inbox.register(NAME, this);
    }

    @Incoming("directory")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        stream.deliver(NAME, records, this);
    }

    @Override
    public void apply(IncomingEvent event) {
        switch (event.type()) {
            case "io.weibao.directory.customer-recorded.v1" ->
                directory.recordCustomer(event.dataAs(CustomerRecorded.class).named());
            case "io.weibao.directory.system-recorded.v1" -> {
                SystemRecorded system = event.dataAs(SystemRecorded.class);
                directory.recordSystem(system.customer(), system.named());
            }
            case "io.weibao.directory.person-recorded.v1" ->
                directory.recordPerson(event.dataAs(PersonRecorded.class).person());
            default -> {
                // Others are no concern of ours.
            }
        }
    }

    /** What of a customer's record is kept. */
    record CustomerRecorded(UUID id, String name) {

        Named named() {
            return new Named(id, name);
        }
    }

    /** What of a system's record is kept. */
    record SystemRecorded(UUID id, UUID customer, String name) {

        Named named() {
            return new Named(id, name);
        }
    }

    /** What of a person's record is kept. */
    record PersonRecorded(UUID id, @Nullable UUID customer, String name, List<String> roles, boolean active) {

        Person person() {
            return new Person(id, customer, name, roles, active);
        }
    }
}
