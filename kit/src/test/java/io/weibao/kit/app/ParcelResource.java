package io.weibao.kit.app;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Path("/parcels")
@RolesAllowed({"agent", "applicant"})
public class ParcelResource {

    private final ParcelDesk desk;
    private final Caller caller;

    ParcelResource(ParcelDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@NotNull @Valid NewParcel parcel, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return desk.send(caller.actor(), parcel, key).response();
    }

    @GET
    public Page<String> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        Cursor.parse(cursor);
        return Page.of(List.of(), Page.limit(limit), Cursor::of);
    }

    @GET
    @Path("/{id}")
    public String read(@PathParam("id") String id) {
        throw new NotFound("parcel", id);
    }

    @PUT
    @Path("/{id}")
    public Map<String, String> change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        ETags.requireMatch(ifMatch, 7);
        throw new ParcelSealed(id);
    }

    @GET
    @Path("/broken/inside")
    public String broken() {
        throw new IllegalStateException("secret of the house");
    }

    @GET
    @Path("/who/am-i")
    public Map<String, Object> who() {
        var actor = caller.actor();
        return Map.of(
                "name",
                actor.name(),
                "scope",
                actor.scope().setting(),
                "via",
                actor.via(),
                "language",
                actor.language());
    }
}
