package io.weibao.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** From whatever went wrong to the one form of answer: refusals, unreadable requests, and what the framework itself refuses. */
class ProblemMappers {

    private final ProblemAnswers answers;
    private final Accidents accidents;

    ProblemMappers(ProblemAnswers answers, Accidents accidents) {
        this.answers = answers;
        this.accidents = accidents;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, RoutingContext exchange) {
        return answers.refuse(exchange, refusal).build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations, RoutingContext exchange) {
        return BrokenConstraints.isOurs(violations)
                ? accidents.answer(violations, exchange)
                : answers.refuse(exchange, BrokenConstraints.refusal(violations))
                        .build();
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException failure, RoutingContext exchange) {
        return answers.refuse(exchange, UnreadableJson.refusal(failure)).build();
    }

    /** A value that no mismatch tells of, such as a number beyond all bounds, in what a resource reads itself. */
    @ServerExceptionMapper
    Response unreadable(JsonMappingException failure, RoutingContext exchange) {
        return answers.refuse(exchange, UnreadableJson.refusal(failure)).build();
    }

    /** Names the methods that the address offers, as RFC 9110 asks of such an answer. */
    @ServerExceptionMapper
    Response methodNotOffered(NotAllowedException failure, RoutingContext exchange) {
        return answers.plain(exchange, 405, "method-not-allowed")
                .allow(OfferedMethods.at(CurrentRequestManager.get()))
                .build();
    }

    /** What JAX-RS refuses; its headers, such as {@code WWW-Authenticate}, stay. A redirect is no problem and passes. */
    @ServerExceptionMapper
    Response refusedByFramework(WebApplicationException failure, RoutingContext exchange) {
        if (failure.getCause() instanceof JacksonException json) {
            return answers.refuse(exchange, UnreadableJson.refusal(json)).build();
        }
        Response refused = failure.getResponse();
        int status = refused.getStatus();
        if (status < 400) {
            return refused;
        }
        if (status >= 500) {
            return accidents.answer(failure, exchange);
        }
        ResponseBuilder answer = status == 404
                ? answers.refuse(
                        exchange, new NotFound("resource", exchange.request().path()))
                : answers.plain(exchange, status, slug(status));
        refused.getStringHeaders().forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("content-")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, RoutingContext exchange) {
        return accidents.answer(failure, exchange);
    }

    private static String slug(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            default -> "bad-request";
        };
    }
}
