package io.weibao.inspection.check;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a customer allowed, as callers see it; version 0 if nothing was ever said. */
@Schema(name = "AllowedTargets")
record TargetsView(UUID customer, long version, List<String> targets) {

    static TargetsView of(AllowedTargets allowed) {
        return new TargetsView(allowed.customer(), allowed.version(), allowed.targets());
    }
}
