package io.weibao.kit.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.weibao.kit.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final VerifiedTokens tokens = new VerifiedTokens(clock);

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    @Test
    void a_token_is_known_by_all_of_its_letters() {
        tokens.keep("head.body.signature", bearer("li", NOW.plusSeconds(300)));

        assertThat(tokens.bearerOf("head.body.signature")).isNotNull().satisfies(bearer -> {
            assertThat(bearer.getPrincipal().getName()).isEqualTo("li");
            assertThat(bearer.getRoles()).containsExactly("engineer");
        });
        assertThat(tokens.bearerOf("head.body.signaturf")).isNull();
        assertThat(tokens.bearerOf("head.body.")).isNull();
    }

    @Test
    void a_token_is_forgotten_the_second_it_ends() {
        tokens.keep("short", bearer("li", NOW.plusSeconds(10)));

        clock.advance(Duration.ofSeconds(9));
        assertThat(tokens.bearerOf("short")).isNotNull();
        clock.advance(Duration.ofSeconds(1));
        assertThat(tokens.bearerOf("short")).isNull();
    }

    @Test
    void a_token_is_verified_anew_after_half_a_minute() {
        tokens.keep("long", bearer("li", NOW.plusSeconds(300)));

        clock.advance(Duration.ofSeconds(31));

        assertThat(tokens.bearerOf("long")).isNull();
    }

    @Test
    void what_belongs_to_the_request_is_not_kept() {
        tokens.keep("token", bearer("li", NOW.plusSeconds(300)));

        assertThat(tokens.bearerOf("token")).isNotNull().satisfies(bearer -> assertThat(bearer.getAttributes())
                .isEmpty());
    }

    private static SecurityIdentity bearer(String name, Instant end) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(name, end))
                .addRole("engineer")
                .addAttribute("exchange", "of one request")
                .build();
    }

    private record Token(String name, Instant end) implements JsonWebToken {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
        public <T> T getClaim(String claim) {
            return (T) (Long) end.getEpochSecond();
        }
    }
}
