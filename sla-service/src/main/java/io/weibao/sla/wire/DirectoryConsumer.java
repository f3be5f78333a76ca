package io.weibao.sla.wire;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Blocking;
import io.weibao.kit.inbox.Effect;
import io.weibao.kit.inbox.EventStream;
import io.weibao.kit.inbox.Inbox;
import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.sla.notification.People;
import io.weibao.sla.notification.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Reads weibao.directory.v1 and keeps copies of people, to know whom a notice reaches. */
@ApplicationScoped
class DirectoryConsumer implements Effect {

    static final String NAME = "clocks-directory";

    private static final String PERSON_RECORDED = "io.weibao.directory.person-recorded.v1";

    private final EventStream stream;
    private final People people;

    DirectoryConsumer(EventStream stream, People people) {
        this.stream = stream;
        this.people = people;
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
        if (event.type().equals(PERSON_RECORDED)) {
            people.record(List.of(event.dataAs(PersonRecorded.class).person()));
        }
    }

    /** What of a person's record a notice needs. */
    record PersonRecorded(
            UUID id,
            @Nullable UUID customer,
            String username,
            String name,
            @Nullable String email,
            String language,
            Set<String> roles,
            boolean active) {

        Person person() {
            return new Person(id, customer, username, name, email, Locale.forLanguageTag(language), roles, active);
        }
    }
}
