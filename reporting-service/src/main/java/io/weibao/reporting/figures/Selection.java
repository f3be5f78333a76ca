package io.weibao.reporting.figures;

import io.weibao.reporting.content.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What figures are asked of: a customer, perhaps one system, in a period. Without a customer it is all that the scope shows.
 *
 * @param zone in which the days of the period begin and end
 */
public record Selection(@Nullable UUID customer, @Nullable UUID system, Period period, ZoneId zone) {

    /** The first instant of the period. */
    public Instant start() {
        return period.start(zone);
    }

    /** The first instant after the period. */
    public Instant end() {
        return period.end(zone);
    }

    /** Conditions on columns of this alias, each with {@code and} before it. */
    public String where(String alias) {
        return (customer == null ? "" : " and " + alias + ".customer_id = ?")
                + (system == null ? "" : " and " + alias + ".system_id = ?");
    }

    /** The conditions' values, after some others. */
    public Object[] parameters(Object... first) {
        List<Object> parameters = new ArrayList<>(Arrays.asList(first));
        if (customer != null) {
            parameters.add(customer);
        }
        if (system != null) {
            parameters.add(system);
        }
        return parameters.toArray();
    }

    /** The same customer and system in another period. */
    public Selection in(Period other) {
        return new Selection(customer, system, other, zone);
    }
}
