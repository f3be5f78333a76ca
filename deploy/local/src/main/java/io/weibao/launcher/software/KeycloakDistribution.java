package io.weibao.launcher.software;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Versions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak, unpacked and then built once for our database, so that later starts need not. */
public record KeycloakDistribution(Path directory) {

    private static final Duration BUILD_PATIENCE = Duration.ofMinutes(5);

    /** It is built once, and one person signs in at a time here: the second compiler would cost more than it gives. */
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    public static Path place(Home home) {
        return home.software().resolve("keycloak-" + Versions.of("keycloak"));
    }

    public static void unpackAndBuild(Home home, Path log) throws Exception {
        Unpacked.at(place(home), empty -> {
            Archives.unpackZip(Libraries.keycloakArchive(home, Versions.of("keycloak")), empty);
            Tool.run(
                    List.of(empty.resolve("bin/kc.sh").toString(), "build", "--db=postgres", "--cache=local"),
                    Map.of(
                            "JAVA",
                            JavaProgram.executable().toString(),
                            "JAVA_OPTS_KC_HEAP",
                            "-Xmx512m",
                            "JAVA_OPTS_APPEND",
                            ONE_COMPILER),
                    log,
                    BUILD_PATIENCE);
        });
    }

    /** What {@code kc.sh start --optimized} would run, without a shell between us and the server. */
    public List<String> start() {
        return JavaProgram.withMemory("384m", "224m")
                .options(List.of(
                        ONE_COMPILER,
                        "-XX:ReservedCodeCacheSize=96m",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dkc.home.dir=" + directory,
                        "-Djboss.server.config.dir=" + directory.resolve("conf"),
                        "-Dpicocli.disable.closures=true",
                        "-Duser.language=en",
                        "-Duser.country=US"))
                .run(
                        directory.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized");
    }
}
