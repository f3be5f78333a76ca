package io.weibao.kit.app;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Does not say what it gives, and counts how often it did something. */
@Path("/api/letters")
@PermitAll
public class LetterResource {

    private final AtomicInteger taken = new AtomicInteger();

    @GET
    public Map<String, Object> read() {
        return Map.of("text", "<script>", "taken", taken.get());
    }

    @GET
    @Path("/{id}")
    public Map<String, Object> readOne() {
        return Map.of("text", "one");
    }

    /** Declared to give files (application.properties). */
    @GET
    @Path("/{id}/scan")
    @Produces({"application/pdf", "image/png"})
    public Response scan() {
        return Response.ok("%PDF <script>")
                .header("Content-Disposition", "attachment; filename=\"scan.pdf\"")
                .build();
    }

    /** At the address of a file, and answers in JSON. */
    @PUT
    @Path("/{id}/scan")
    @Consumes("application/pdf")
    public Map<String, Object> keep(byte[] scan) {
        return Map.of("bytes", scan.length);
    }

    /** Declared to give a file, and careless about how. */
    @GET
    @Path("/{id}/copy")
    @Produces("application/pdf")
    public Response copy() {
        return Response.ok("%PDF").header("Content-Disposition", "inline").build();
    }

    /** Declared by nobody: what a careless resource would do. */
    @GET
    @Path("/{id}/page")
    public Response page() {
        return Response.ok("<script>").type(MediaType.TEXT_HTML_TYPE).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> take(@Nullable JsonNode letter) {
        return Map.of("taken", taken.incrementAndGet(), "letter", String.valueOf(letter));
    }
}
