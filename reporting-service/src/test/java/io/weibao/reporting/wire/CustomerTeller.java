package io.weibao.reporting.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells of a customer with its systems and people, as ticket-service would. */
public final class CustomerTeller {

    private static final Instant LONG_AGO = Instant.parse("2010-01-01T00:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final String name;

    private CustomerTeller(String name) {
        this.name = name;
    }

    public static CustomerTeller recorded(String name, String zone) {
        CustomerTeller customer = new CustomerTeller(name);
        new Teller("weibao.directory.v1", customer.id, customer.id)
                .tell(
                        "io.weibao.directory.customer-recorded.v1",
                        name,
                        LONG_AGO,
                        Teller.object("id", customer.id, "key", name, "name", name, "zone", zone));
        return customer;
    }

    public static CustomerTeller recorded() {
        return recorded("Customer " + UUID.randomUUID().toString().substring(0, 8), "Asia/Shanghai");
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UUID system(String systemName) {
        UUID system = UUID.randomUUID();
        new Teller("weibao.directory.v1", system, id)
                .tell(
                        "io.weibao.directory.system-recorded.v1",
                        systemName,
                        LONG_AGO,
                        Teller.object("id", system, "customer", id, "name", systemName));
        return system;
    }

    public UUID person(String username, String role) {
        return person(UUID.randomUUID(), id, username, role);
    }

    /** Staff of the provider belong to no customer. */
    public static UUID staff(UUID person, String username, String role) {
        return person(person, null, username, role);
    }

    private static UUID person(UUID person, @Nullable UUID customer, String username, String role) {
        new Teller("weibao.directory.v1", person, customer)
                .tell(
                        "io.weibao.directory.person-recorded.v1",
                        username,
                        LONG_AGO,
                        Teller.object(
                                "id",
                                person,
                                "customer",
                                customer,
                                "username",
                                username,
                                "name",
                                "Name of " + username,
                                "email",
                                username + "@customer.example",
                                "language",
                                "zh",
                                "roles",
                                List.of(role),
                                "active",
                                true));
        return person;
    }
}
