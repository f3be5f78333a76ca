package io.weibao.reporting.order;

import io.smallrye.health.api.Wellness;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether somebody must look at documents that could not be made. */
@Wellness
@ApplicationScoped
class OrderWellness implements HealthCheck {

    private final Orders orders;
    private final UnitOfWork work;

    OrderWellness(Orders orders, UnitOfWork work) {
        this.orders = orders;
        this.work = work;
    }

    @Override
    public HealthCheckResponse call() {
        long failures = work.reading(Scope.everything(), orders::failures);
        return HealthCheckResponse.named("ordered documents")
                .status(failures == 0)
                .withData("failed", failures)
                .build();
    }
}
