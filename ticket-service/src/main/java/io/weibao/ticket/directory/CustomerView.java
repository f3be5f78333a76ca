package io.weibao.ticket.directory;

import java.util.UUID;

/** A customer as callers see it. */
public record CustomerView(UUID id, long version, String key, String name, String zone) {

    static CustomerView of(Customer customer) {
        return new CustomerView(
                customer.id(),
                customer.version(),
                customer.key(),
                customer.name(),
                customer.zone().getId());
    }
}
