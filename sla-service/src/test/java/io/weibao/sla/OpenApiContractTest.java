package io.weibao.sla;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.test.ApprovedApi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest {

    @Test
    void the_api_is_as_it_was_approved() {
        ApprovedApi.check("sla-service");
    }
}
