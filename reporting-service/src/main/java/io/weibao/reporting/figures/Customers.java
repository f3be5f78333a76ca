package io.weibao.reporting.figures;

import io.weibao.kit.problem.NotFound;
import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The copies of customers and systems, as far as the scope shows them. */
@ApplicationScoped
public class Customers {

    private final Rows rows;
    private final ZoneId installation;

    Customers(Rows rows, @ConfigProperty(name = "weibao.zone") ZoneId installation) {
        this.rows = rows;
        this.installation = installation;
    }

    /** A customer by name. */
    public record Customer(UUID id, String name, ZoneId zone) {}

    /** Refused like one that does not exist when it is another's. */
    public Customer get(UUID id) {
        return rows.first(
                        "select name, zone from live_customer_copy where customer_id = ?",
                        row -> new Customer(id, row.text("name"), zone(row.text("zone"))),
                        id)
                .orElseThrow(() -> new NotFound("customer", id));
    }

    /** The name of a system of this customer. */
    public String systemName(UUID customer, UUID system) {
        return rows.first(
                        "select name from live_system_copy where id = ? and customer_id = ?",
                        row -> row.text("name"),
                        system,
                        customer)
                .orElseThrow(() -> new NotFound("system", system));
    }

    /** The zone in which a customer's days begin; of nobody in particular, the installation's. */
    public ZoneId zoneOf(@Nullable UUID customer) {
        return customer == null ? installation : get(customer).zone();
    }

    private ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException _) {
            return installation;
        }
    }
}
