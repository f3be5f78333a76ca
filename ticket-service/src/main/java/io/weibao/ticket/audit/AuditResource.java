package io.weibao.ticket.audit;

import io.weibao.kit.actor.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** HTTP edge of the audit. */
@Path("/api/v1/audit-entries")
@Tag(name = "Audit")
class AuditResource {

    private final AuditDesk desk;
    private final Caller caller;

    AuditResource(AuditDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("auditor")
    @Operation(summary = "Who changed this customer, department, system or person, when, from what to what")
    public Trail trail(@RestQuery @NotNull UUID thing) {
        return desk.trail(caller.actor(), thing);
    }
}
