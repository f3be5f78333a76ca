package io.weibao.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionRoutesTest {

    @Test
    void signInReturnsToAPageOfOurOwn() {
        assertThat(SessionRoutes.ownPage("/tickets/DEF-2026-000001?tab=clocks"))
                .isEqualTo("/tickets/DEF-2026-000001?tab=clocks");
    }

    @Test
    void signInNeverLeadsToAnotherSite() {
        for (String trap :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:x", ""}) {
            assertThat(SessionRoutes.ownPage(trap)).isEqualTo("/");
        }
        assertThat(SessionRoutes.ownPage(null)).isEqualTo("/");
    }
}
