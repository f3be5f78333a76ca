package io.weibao.kit.http;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.Violation;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters without a value. Taken for parameters that are not there, they would show more than was asked for. */
class EmptyParameters {

    @ServerRequestFilter
    void refuse(UriInfo address) {
        List<Violation> empty = address.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(String::isBlank))
                .map(parameter -> Violation.of("/" + parameter.getKey(), "invalid-value"))
                .toList();
        if (!empty.isEmpty()) {
            throw new InvalidValues(empty);
        }
    }
}
