package io.weibao.ticket.directory;

import io.weibao.kit.problem.InvalidValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refuses entries that name a customer or a person the directory does not know. */
@ApplicationScoped
class References {

    private final Customers customers;
    private final People people;

    References(Customers customers, People people) {
        this.customers = customers;
        this.people = people;
    }

    void requireCustomer(@Nullable UUID customer) {
        if (customer != null && customers.findByIdOptional(customer).isEmpty()) {
            throw InvalidValues.at("/customer", "invalid-value");
        }
    }

    /** The head of a department is one of the customer's own people. */
    void requireHead(UUID customer, @Nullable UUID head) {
        if (head != null && !people.belongsTo(head, customer)) {
            throw InvalidValues.at("/head", "invalid-value");
        }
    }
}
