package io.weibao.reporting.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The one address that needs no sign-in. */
@Path("/api/v1/document-verifications")
@Tag(name = "Documents")
class VerificationResource {

    private final VerificationRoom room;

    VerificationResource(VerificationRoom room) {
        this.room = room;
    }

    @GET
    @Path("{number}")
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "verifyDocument",
            summary = "Whether a file with this SHA-256 is the document that was issued under this number",
            description = "Needs no sign-in; tells kind and time of issue, never whose it is.")
    public VerificationView verify(@PathParam("number") String number, @QueryParam("digest") @Nullable String digest) {
        return room.verify(number, digest);
    }
}
