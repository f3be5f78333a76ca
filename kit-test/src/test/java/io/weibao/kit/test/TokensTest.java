package io.weibao.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void carryTheRealmsIdsRolesAndCustomer() {
        assertThat(claims(Tokens.customerPerson("acme-head", Tokens.ACME, "dept-head")))
                .contains("\"sub\":\"0190a000-0000-7000-9000-000000000012\"")
                .contains("\"realm_access\":{\"roles\":[\"dept-head\"]}")
                .contains("\"customer\":\"" + Tokens.ACME + "\"");
    }

    @Test
    void ofStaffHaveNoCustomer() {
        assertThat(claims(Tokens.staff("agent", "agent"))).doesNotContain("customer\":");
    }

    @Test
    void ofOthersHaveAnIdThatFollowsFromTheName() {
        assertThat(Token.idOf("zhang")).isEqualTo(Token.idOf("zhang")).isNotEqualTo(Token.idOf("li"));
        UUID chosen = UUID.randomUUID();
        assertThat(claims(Tokens.of("zhang").id(chosen))).contains(chosen.toString());
    }

    @Test
    void aClockMovesAsItIsTold() {
        MovableClock clock = new MovableClock();
        Instant moment = Instant.parse("2026-03-02T01:15:00Z");
        clock.stopAt(moment);
        clock.advance(Duration.ofHours(2));
        assertThat(clock.instant()).isEqualTo(moment.plus(Duration.ofHours(2)));
        clock.runFrom(moment);
        assertThat(clock.instant()).isBetween(moment, moment.plusSeconds(60));
        clock.reset();
        assertThat(clock.instant()).isAfter(moment);
    }

    private static String claims(Token token) {
        return new String(Base64.getUrlDecoder().decode(token.sign().split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }
}
