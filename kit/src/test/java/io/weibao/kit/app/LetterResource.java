package io.weibao.kit.app;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

    @GET
    @Path("/{id}/file")
    public Response readFile() {
        return Response.ok("Dear Sir", MediaType.TEXT_PLAIN).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> take(@Nullable JsonNode letter) {
        return Map.of("taken", taken.incrementAndGet(), "letter", String.valueOf(letter));
    }
}
