package io.weibao.ticket.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tickets over HTTP: raising one, looking at one, moving one. */
@Path("/api/v1/tickets")
@Tag(name = "Tickets", description = "Consultations and defects from report to close.")
public class TicketResource {

    private final Caller caller;
    private final IntakeDesk intake;
    private final TicketDesk desk;
    private final TicketReader reader;
    private final ActionReader actions;

    TicketResource(Caller caller, IntakeDesk intake, TicketDesk desk, TicketReader reader, ActionReader actions) {
        this.caller = caller;
        this.intake = intake;
        this.desk = desk;
        this.reader = reader;
        this.actions = actions;
    }

    @POST
    @RolesAllowed({
        "applicant",
        "dept-head",
        "customer-lead",
        "agent",
        "engineer",
        "tech-lead",
        "supervisor",
        "service-manager",
        "partner"
    })
    @Operation(operationId = "raiseTicket", summary = "Report a consultation or a defect")
    @APIResponseSchema(value = TicketView.class, responseCode = "201", responseDescription = "Raised")
    public Response raise(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Valid @NotNull RaiseTicket request) {
        return intake.raise(request, caller.actor(), idempotencyKey).response();
    }

    @GET
    @Path("/{number}")
    @RolesAllowed("**")
    @Operation(operationId = "getTicket", summary = "A ticket as it stands")
    @APIResponseSchema(TicketView.class)
    public Response get(@PathParam("number") String number) {
        return answer(desk.get(number, caller.actor()));
    }

    @GET
    @Path("/{number}/journal")
    @RolesAllowed("**")
    @Operation(operationId = "getTicketJournal", summary = "What happened to a ticket, with its hash chain checked")
    public JournalView journal(@PathParam("number") String number) {
        return reader.journal(number, caller.actor());
    }

    @GET
    @Path("/{number}/actions")
    @RolesAllowed("**")
    @Operation(operationId = "getAllowedActions", summary = "What the caller may do next, with the fields it needs")
    public ActionsView actions(@PathParam("number") String number) {
        return reader.actions(number, caller.actor());
    }

    @POST
    @Path("/{number}/actions")
    @RolesAllowed("**")
    @Operation(operationId = "performAction", summary = "Take a step with a ticket")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ActionRequest.class)))
    @APIResponseSchema(TicketView.class)
    @APIResponse(responseCode = "409", description = "Not allowed now; the problem names what is")
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response perform(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonNode body)
            throws JsonProcessingException {
        AskedAction asked = actions.read(body);
        return answer(desk.perform(number, asked, ifMatch, caller.actor()));
    }

    private static Response answer(TicketView ticket) {
        return Response.ok(ticket)
                .header(HttpHeaders.ETAG, ETags.of(ticket.version()))
                .build();
    }
}
