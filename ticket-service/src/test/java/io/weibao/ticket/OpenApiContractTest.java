package io.weibao.ticket;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.test.ApprovedApi;
import io.weibao.kit.test.WeibaoStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class OpenApiContractTest {

    @Test
    void theApiIsAsItWasApproved() {
        ApprovedApi.check("ticket-service");
    }
}
