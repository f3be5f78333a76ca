package io.weibao.launcher.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String SHIPPED = "../data/incidents/incident_event_log.csv.gz";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private FakePlatform platform;

    private final Path folder;

    ImportCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void thePlatformRuns() throws IOException {
        platform = new FakePlatform();
    }

    @AfterEach
    void thePlatformEnds() {
        platform.close();
    }

    @Test
    void theShippedLogIsImportedAndCounted() throws IOException {
        platform.slowBy(2);

        int code = run("right", SHIPPED);

        assertThat(code).isZero();
        assertThat(said(out))
                .contains("890 incidents, 5998 rows", "5998 accepted, 0 already known, 0 rejected", "The counts agree")
                .contains("rejected rows: none", "a promise broken");
        assertThat(platform.batchSizes).allMatch(size -> size <= 100);
        assertThat(platform.customers)
                .singleElement()
                .satisfies(customer -> assertThat(customer.path("key").asText()).isEqualTo("history"));
        assertThat(platform.agreements).singleElement().satisfies(agreement -> {
            assertThat(agreement.path("preset").asText()).isEqualTo("C");
            assertThat(agreement.path("validFrom").asText()).isEqualTo("2015-12-31T16:00:00Z");
        });
        assertThat(Files.readAllLines(folder.resolve("verdicts.csv")))
                .hasSize(891)
                .first()
                .isEqualTo(
                        "incident,ticket,priority,source_made_sla,our_verdict,broken_targets,response_reading,response_due");
    }

    @Test
    void aSecondRunFindsEverythingKnownAndMakesNothing() {
        run("right", SHIPPED);
        out.reset();

        int code = run("right", SHIPPED);

        assertThat(code).isZero();
        assertThat(said(out)).contains("0 accepted, 5998 already known, 0 rejected", "kept as it is");
        assertThat(platform.customers).hasSize(1);
        assertThat(platform.agreements).hasSize(1);
    }

    @Test
    void rejectedRowsStandInAFileWithTheirReasons() throws IOException {
        platform.rejecting("Awaiting Evidence");

        int code = run("right", SHIPPED);

        assertThat(code).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("rejected.csv")))
                .hasSize(3)
                .allMatch(line -> line.startsWith("row,") || line.contains("unknown-state"));
    }

    @Test
    void whoDoesNotWaitLongEnoughIsToldThatCountsDisagree() {
        platform.slowBy(1_000);

        int code = run("right", SHIPPED, "--wait", "1");

        assertThat(code).isEqualTo(3);
        assertThat(said(out)).contains("THE COUNTS DISAGREE");
    }

    @Test
    void aWrongPasswordIsSaidWithoutShowingIt() {
        int code = run("very-secret", SHIPPED);

        assertThat(code).isEqualTo(1);
        assertThat(said(err)).contains("invalid_grant").doesNotContain("very-secret");
        assertThat(said(out)).doesNotContain("very-secret");
    }

    @Test
    void aPlatformThatIsNotThereIsNamed() {
        platform.close();

        assertThat(run("right", SHIPPED)).isEqualTo(1);
        assertThat(said(err)).contains(platform.address().getAuthority(), "cannot be reached");
    }

    @Test
    void wrongUseIsExplained() {
        assertThat(run("right")).isEqualTo(2);
        assertThat(run("right", "no-such-file.csv")).isEqualTo(2);
        assertThat(run("right", SHIPPED, "--zone", "Mars/Olympus")).isEqualTo(2);
        assertThat(run("right", SHIPPED, "--colour", "blue")).isEqualTo(2);
        assertThat(run(null, SHIPPED)).isEqualTo(2);
        assertThat(said(err))
                .contains("say which file", "no file", "cannot use Mars/Olympus", "no option --colour", "no password");
        assertThat(run("right", "--help")).isZero();
        assertThat(said(out)).contains("Usage: weibao import FILE");
    }

    private int run(@Nullable String password, String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        if (!words.isEmpty()) {
            words.addAll(List.of("--verdicts", folder.resolve("verdicts.csv").toString()));
            words.addAll(List.of("--rejected", folder.resolve("rejected.csv").toString()));
        }
        URI issuer = platform.address().resolve("/realms/weibao");
        ImportOptions.Defaults defaults = new ImportOptions.Defaults(platform.address(), issuer, "admin", password);
        return new ImportCommand(defaults, Clock.systemUTC(), stream(out), stream(err), false).run(words);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
