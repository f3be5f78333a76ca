package io.weibao.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Ports;
import io.weibao.launcher.home.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {

    @TempDir
    Path directory;

    @Test
    void everyPersonCanTakeThePasswordGrant() throws IOException {
        for (JsonNode person : realm().realm().path("users")) {
            if (person.path("serviceAccountClientId").isMissingNode()) {
                assertThat(person.path("email").asText()).as(person.toString()).contains("@");
                assertThat(person.path("firstName").asText())
                        .as(person.toString())
                        .isNotEmpty();
                assertThat(person.path("lastName").asText())
                        .as(person.toString())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void nothingIsLeftToFillInAndTheRealSecretsAreRandom() throws IOException {
        RealmFile realm = realm();

        assertThat(realm.json()).doesNotContain("${WEIBAO");
        assertThat(realm.realm().path("clients").path(0).path("secret").asText())
                .hasSizeGreaterThanOrEqualTo(32)
                .isNotEqualTo(Secrets.DEMO);
    }

    @Test
    void whatWasLoadedIsNotLoadedAgain() throws IOException {
        RealmFile realm = realm();
        assertThat(realm.isLoaded()).isFalse();

        realm.markLoaded();

        assertThat(realm().isLoaded()).isTrue();
    }

    @Test
    void anUnknownPlaceIsRefused() {
        assertThatThrownBy(() -> RealmFile.fill("${NOBODY}", Map.of())).hasMessageContaining("${NOBODY}");
    }

    private RealmFile realm() throws IOException {
        Home home = new Home(Path.of("../.."), directory);
        return RealmFile.of(home, new Addresses(Ports.standard()), new Secrets(home.secrets()));
    }
}
