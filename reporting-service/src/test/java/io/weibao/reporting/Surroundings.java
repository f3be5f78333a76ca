package io.weibao.reporting;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.weibao.kit.test.MailCatcher;
import io.weibao.kit.test.WeibaoStack;

/** What every application of this module is tested with: a database, a broker, an issuer and a mail server, all real. */
@WithTestResource(value = WeibaoStack.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailCatcher.class, scope = TestResourceScope.GLOBAL)
final class Surroundings {

    private Surroundings() {}
}
