package io.weibao.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a checkout of which nothing is built. */
class ScriptTest {

    private static final String USAGE = "deploy/bench/src/main/resources/bench/usage.txt";

    @Test
    void whoAsksHowToMeasureIsToldWithoutABuild(@TempDir Path checkout) throws IOException, InterruptedException {
        Path project = Path.of("../..");
        Files.copy(project.resolve("weibao"), checkout.resolve("weibao"));
        Files.createDirectories(checkout.resolve(USAGE).getParent());
        Files.copy(project.resolve(USAGE), checkout.resolve(USAGE));

        Process script = new ProcessBuilder("bash", "weibao", "bench", "--help")
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo(Files.readString(project.resolve(USAGE)));
    }
}
