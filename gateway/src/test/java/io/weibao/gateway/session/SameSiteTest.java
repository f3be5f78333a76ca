package io.weibao.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameSiteTest {

    @Test
    void ourAddressIsSchemeAndHostAndPort() {
        assertThat(SameSite.isOurAddress("http://127.0.0.1:8080", "http", "127.0.0.1:8080"))
                .isTrue();
        for (String other :
                new String[] {"https://127.0.0.1:8080", "http://127.0.0.1:8081", "http://127.0.0.1", "null", ""}) {
            assertThat(SameSite.isOurAddress(other, "http", "127.0.0.1:8080"))
                    .as(other)
                    .isFalse();
        }
        assertThat(SameSite.isOurAddress(null, "http", "127.0.0.1:8080")).isFalse();
    }
}
