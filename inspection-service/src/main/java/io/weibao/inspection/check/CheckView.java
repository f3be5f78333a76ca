package io.weibao.inspection.check;

import io.weibao.inspection.directory.Named;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check as callers see it. */
@Schema(name = "AutomaticCheck")
record CheckView(
        UUID id,
        long version,
        Named customer,
        Named system,
        Named component,
        CheckKind kind,
        String url,
        int everyMinutes,
        String itemKey,
        int certificateDaysAttention,
        int certificateDaysFault,
        boolean active) {

    static CheckView of(AutomaticCheck check) {
        return new CheckView(
                check.id(),
                check.version(),
                check.place().customer(),
                check.place().system(),
                check.component(),
                check.kind(),
                check.url(),
                check.everyMinutes(),
                check.itemKey(),
                check.certificateDaysAttention(),
                check.certificateDaysFault(),
                check.active());
    }
}
