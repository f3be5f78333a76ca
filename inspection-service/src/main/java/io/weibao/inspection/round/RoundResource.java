package io.weibao.inspection.round;

import io.weibao.inspection.edge.Queries;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** HTTP edge of rounds: for the provider, and for the leads of a customer about their own. */
@Path("/api/v1/inspection-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspection rounds")
@RolesAllowed({
    "customer-lead",
    "agent",
    "engineer",
    "tech-lead",
    "supervisor",
    "quality",
    "service-manager",
    "admin",
    "auditor"
})
class RoundResource {

    private final RoundDesk desk;
    private final RoundReading reading;
    private final Caller caller;

    RoundResource(RoundDesk desk, RoundReading reading, Caller caller) {
        this.desk = desk;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listInspectionRounds", summary = "List rounds, the latest days first")
    public Page<RoundSummary> list(
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String system,
            @RestQuery @Nullable String plan,
            @RestQuery @Nullable String inspector,
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        LocalDate first = Queries.date("from", from);
        RoundFilter filter = new RoundFilter(
                Queries.id("customer", customer),
                Queries.id("system", system),
                Queries.id("plan", plan),
                Queries.id("inspector", inspector),
                Queries.month("month", month),
                Queries.choice("state", RoundState.class, state),
                first,
                Queries.until("to", to, first));
        return reading.list(caller.actor(), filter, Cursor.parse(cursor), Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "showInspectionRound",
            summary = "Show a round: what is asked again, its checklist with the last values, results and findings")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundPage.class)))
    public Response show(@RestPath String id) {
        return shown(reading.show(caller.actor(), known(id)));
    }

    @GET
    @Path("{id}/journal")
    @Operation(operationId = "showRoundJournal", summary = "Who did what with a round, from the beginning")
    public Page<RoundJournal.Entry> journal(@RestPath String id) {
        return new Page<>(reading.journal(caller.actor(), known(id)), null);
    }

    @PUT
    @Path("{id}/results/{item}")
    @RolesAllowed({"agent", "engineer", "tech-lead", "supervisor", "service-manager"})
    @Operation(
            operationId = "recordInspectionResult",
            summary = "Record what was found for an item; judged at once, a bad value becomes a finding")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundPage.class)))
    @APIResponse(responseCode = "409", description = "The round is completed or missed")
    public Response record(
            @RestPath String id,
            @RestPath String item,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ResultRequest request) {
        return shown(desk.record(caller.actor(), known(id), item, ifMatch, request));
    }

    @POST
    @Path("{id}/completion")
    @RolesAllowed({"engineer", "tech-lead", "supervisor", "service-manager"})
    @Operation(operationId = "completeInspectionRound", summary = "Complete a round with an assessment")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundPage.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not open, nothing recorded, or open findings of earlier rounds without an answer")
    public Response complete(
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CompletionRequest request) {
        return shown(desk.complete(caller.actor(), known(id), ifMatch, request.assessment()));
    }

    private static UUID known(String id) {
        return Queries.known("inspection round", id);
    }

    private static Response shown(RoundPage page) {
        return Response.ok(page)
                .header(HttpHeaders.ETAG, ETags.of(page.version()))
                .build();
    }
}
