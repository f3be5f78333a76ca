package io.weibao.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weibao.launcher.command.Options.Flag;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path PROJECT = Path.of("/somewhere/weibao");

    @Test
    void withoutWordsEverythingIsAsUsual() {
        Options options = up("");

        assertThat(options.home().directory()).isEqualTo(PROJECT.resolve(".weibao"));
        assertThat(options.setup().ports().of("gateway")).isEqualTo(8080);
        assertThat(options.setup().replicas()).isEqualTo(1);
        assertThat(options.flags()).isEmpty();
    }

    @Test
    void everyOptionIsHeard() {
        Options options =
                up("--demo --fresh --ports-from 9000 --port mail=7000 --replicas 2 --only kafka,mail --home /h");

        assertThat(options.has(Flag.DEMO)).isTrue();
        assertThat(options.has(Flag.FRESH)).isTrue();
        assertThat(options.has(Flag.FOREGROUND)).isFalse();
        assertThat(options.setup().ports().of("mail")).isEqualTo(7000);
        assertThat(options.setup().ports().of("kafka")).isEqualTo(9012);
        assertThat(options.setup().replicas()).isEqualTo(2);
        assertThat(options.setup().only()).containsExactlyInAnyOrder("kafka", "mail");
        assertThat(options.home().directory()).isEqualTo(Path.of("/h"));
    }

    @Test
    void theSupervisorReadsTheSameSetupOutOfTheWordsItIsGiven() {
        Options options = up("--ports-from 9000 --port mail=7000 --replicas 2 --only kafka,mail");

        Options read = Options.read(PROJECT, "supervise", options.words());

        assertThat(read.setup()).isEqualTo(options.setup());
        assertThat(read.home()).isEqualTo(options.home());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--frob",
                "--ports-from",
                "--ports-from many",
                "--ports-from 65530",
                "--port 7000",
                "--port nothing=7000",
                "--replicas 3",
                "--only everything"
            })
    void whatDoesNotExistIsRefused(String words) {
        assertThatThrownBy(() -> up(words)).isInstanceOf(UsageError.class);
    }

    @Test
    void onlyUpTakesPorts() {
        assertThatThrownBy(() -> Options.read(PROJECT, "status", List.of("--ports-from", "9000")))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("status");
    }

    private static Options up(String words) {
        return Options.read(PROJECT, "up", words.isEmpty() ? List.of() : List.of(words.split(" ")));
    }
}
