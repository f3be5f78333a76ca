package io.weibao.kit.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who is not known, or is known and may not. Answers 401 carry the challenge that Quarkus would have sent. */
class SignInMappers {

    private final ProblemAnswers answers;

    SignInMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Uni<Response> unknown(UnauthorizedException failure, RoutingContext exchange) {
        return challenge(exchange, "unauthenticated");
    }

    @ServerExceptionMapper
    Uni<Response> badToken(AuthenticationFailedException failure, RoutingContext exchange) {
        return challenge(exchange, "invalid-token");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, RoutingContext exchange) {
        return answers.plain(exchange, 403, "forbidden").build();
    }

    /** The issuer cannot be asked: nobody can be known for the moment. */
    @ServerExceptionMapper
    Response issuerAway(OIDCException failure, RoutingContext exchange) {
        return answers.refuse(exchange, new Unavailable()).build();
    }

    private Uni<Response> challenge(RoutingContext exchange, String slug) {
        ResponseBuilder answer = answers.plain(exchange, 401, slug);
        HttpAuthenticator authenticator = exchange.get(HttpAuthenticator.class.getName());
        if (authenticator == null) {
            return Uni.createFrom().item(answer.build());
        }
        return authenticator.getChallenge(exchange).map(challenge -> {
            if (challenge != null) {
                challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
            }
            return answer.build();
        });
    }
}
