package io.weibao.reporting.composition;

import io.weibao.reporting.content.Cover;
import io.weibao.reporting.content.Period;
import io.weibao.reporting.figures.Customers.Customer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes covers: who hands what to whom. */
@ApplicationScoped
class Covers {

    private final String provider;

    Covers(@ConfigProperty(name = "weibao.provider.name") String provider) {
        this.provider = provider;
    }

    Cover cover(Customer customer, @Nullable String system, @Nullable Period period, Occasion occasion) {
        return new Cover(
                provider,
                customer.name(),
                system,
                period,
                occasion.at(),
                occasion.by(),
                customer.zone(),
                occasion.replaces());
    }
}
