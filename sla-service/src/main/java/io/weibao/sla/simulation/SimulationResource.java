package io.weibao.sla.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.kit.actor.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What if? */
@Path("/api/v1/sla/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "simulations")
public class SimulationResource {

    private final SimulationDesk desk;
    private final Caller caller;

    SimulationResource(SimulationDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            operationId = "simulate",
            summary = "What clocks would run under some terms, given some facts. Nothing is stored.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SimulationRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Every clock and what it reads",
            content = @Content(schema = @Schema(implementation = SimulationView.class)))
    @APIResponse(responseCode = "404", description = "There is no such agreement")
    @APIResponse(responseCode = "422", description = "The request is not accepted; errors says where and why")
    public SimulationView simulate(@Nullable JsonNode request) {
        return desk.simulate(caller.actor(), request);
    }
}
