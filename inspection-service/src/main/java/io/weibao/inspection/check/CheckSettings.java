package io.weibao.inspection.check;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an installation says about automatic checks. */
@ConfigMapping(prefix = "weibao.checks")
interface CheckSettings {

    /** Whether this machine itself may be looked at, where a customer's list names it: for demonstrations. */
    boolean allowLoopback();

    /** Further certificates to trust, in PEM. */
    Optional<Path> trust();

    /** The longest a look may take, all together. */
    Duration timeout();

    /** How many run at once in this process. */
    int atOnce();

    /** How long runs are kept. */
    Duration keep();

    /** How often old runs are swept away. */
    Duration sweep();
}
