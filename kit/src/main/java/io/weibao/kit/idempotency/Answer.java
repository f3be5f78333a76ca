package io.weibao.kit.idempotency;

import io.weibao.kit.http.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/**
 * What a creation answers, as a value that can be kept and given again.
 *
 * @param body what becomes the JSON of the answer; of an answer given again, the JSON it was
 */
public record Answer(int status, Map<String, String> headers, Object body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** 201 for a new thing at this place. */
    public static Answer created(URI location, long version, Object body) {
        return new Answer(
                201, Map.of(HttpHeaders.LOCATION, location.toString(), HttpHeaders.ETAG, ETags.of(version)), body);
    }

    /** 200 for what was there already, or needs no place of its own. */
    public static Answer ok(Object body) {
        return new Answer(200, Map.of(), body);
    }

    public Response response() {
        Response.ResponseBuilder answer =
                Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        headers.forEach(answer::header);
        return answer.build();
    }
}
