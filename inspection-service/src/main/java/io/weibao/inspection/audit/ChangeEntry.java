package io.weibao.inspection.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who changed what, when, and what it was afterwards. */
@Schema(name = "InspectionChange")
record ChangeEntry(
        UUID id,
        AuditedThing thing,
        UUID thingId,
        long version,
        UUID customer,
        Instant at,
        Who actor,
        @JsonRawValue @Schema(implementation = Object.class) String document) {

    /** The person or part of the platform that acted. */
    @Schema(name = "InspectionChangeActor")
    record Who(UUID id, String name) {}
}
