package io.weibao.inspection;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.weibao.inspection.check.TargetServer;
import io.weibao.kit.test.WeibaoStack;

/** What every application of this module is tested with: a database, a broker, an issuer and servers to look at, all real. */
@WithTestResource(value = WeibaoStack.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TargetServer.class, scope = TestResourceScope.GLOBAL)
final class Surroundings {

    private Surroundings() {}
}
