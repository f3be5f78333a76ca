package io.weibao.sla.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.sla.json.Document;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** HTTP edge of agreements. */
@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class AgreementResource {

    private final AgreementDesk desk;
    private final Caller caller;

    AgreementResource(AgreementDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"service-manager", "admin"})
    @Operation(
            operationId = "recordAgreement",
            summary = "Record an agreement: any graph of targets, or a preset with a customer and a validity")
    @RequestBody(content = @Content(schema = @Schema(implementation = AgreementBody.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Recorded before, under this id",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "409", description = "Another agreement is valid at the same time, or has this id")
    @APIResponse(responseCode = "422", description = "The agreement is not accepted; errors says where and why")
    public Response record(@RestHeader("Idempotency-Key") @Nullable String key, @Nullable JsonNode agreement) {
        return desk.record(caller.actor(), key, agreement).response();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"service-manager", "admin"})
    @Operation(
            operationId = "followAgreement",
            summary = "Record the next version of an agreement; tickets keep the one they started under")
    @RequestBody(content = @Content(schema = @Schema(implementation = AgreementBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "The new version",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response follow(
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonNode agreement) {
        return shown(desk.follow(caller.actor(), Document.pathId(id, "agreement"), ifMatch, agreement));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(operationId = "showAgreement", summary = "Show an agreement in its newest version")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response show(@RestPath String id) {
        return shown(desk.show(caller.actor(), Document.pathId(id, "agreement")));
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listAgreements", summary = "List agreements in their newest versions, newest first")
    public Page<AgreementView> list(
            @RestQuery @Nullable String customer,
            @RestQuery @Nullable String limit,
            @RestQuery @Nullable String cursor) {
        @Nullable UUID only = customer == null ? null : Document.queryId(customer, "customer");
        return desk.list(caller.actor(), only, Cursor.parse(cursor), Page.limit(limit));
    }

    private static Response shown(AgreementView view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }
}
