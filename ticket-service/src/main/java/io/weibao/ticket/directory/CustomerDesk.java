package io.weibao.ticket.directory;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Records, changes and shows customers. */
@ApplicationScoped
class CustomerDesk {

    private final UnitOfWork work;
    private final Customers customers;
    private final Chronicle chronicle;
    private final Clock clock;
    private final ZoneId zone;

    CustomerDesk(
            UnitOfWork work,
            Customers customers,
            Chronicle chronicle,
            Clock clock,
            @ConfigProperty(name = "weibao.desk.zone") ZoneId zone) {
        this.work = work;
        this.customers = customers;
        this.chronicle = chronicle;
        this.clock = clock;
        this.zone = zone;
    }

    /** Records a customer under an id that the caller may have chosen: asked twice, it happens once. */
    Entered<Customer> enter(Actor actor, UUID id, CustomerDraft draft) {
        return work.in(actor.scope(), () -> {
            chronicle.takeTurn();
            Customer present = customers.findById(id);
            if (present != null) {
                return chronicle.again(present, draft);
            }
            customers.requireFreeKey(id, draft.key());
            return chronicle.recorded(actor, new Customer(id, draft, clock.instant()));
        });
    }

    Customer amend(Actor actor, UUID id, @Nullable String ifMatch, CustomerDraft draft) {
        return work.in(actor.scope(), () -> {
            chronicle.takeTurn();
            Customer customer = customers.existing(id);
            customers.requireFreeKey(id, draft.key());
            return chronicle.amended(actor, customer, ifMatch, draft);
        });
    }

    Customer show(Actor actor, UUID id) {
        return work.reading(actor.scope(), () -> customers.existing(id));
    }

    Page<Customer> list(Actor actor, Selection selection, int limit) {
        return work.reading(actor.scope(), () -> customers.page(selection, limit));
    }

    /** The customer an actor belongs to; none for the provider's own people. */
    MeView.@Nullable CustomerName customerOf(Actor actor) {
        UUID id = actor.customer();
        if (id == null) {
            return null;
        }
        return work.reading(actor.scope(), () -> customers
                .findByIdOptional(id)
                .map(customer -> new MeView.CustomerName(id, customer.name()))
                .orElseGet(() -> new MeView.CustomerName(id, id.toString())));
    }

    /** The zone of the actor's customer; the installation's for the provider's own people. */
    ZoneId zoneFor(Actor actor) {
        UUID id = actor.customer();
        return id == null
                ? zone
                : work.reading(
                        actor.scope(),
                        () -> customers.findByIdOptional(id).map(Customer::zone).orElse(zone));
    }
}
