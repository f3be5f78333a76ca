package io.weibao.launcher.part;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Versions;
import io.weibao.launcher.software.JavaProgram;
import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of our own services, as its build left it.
 *
 * @param module the directory of the project that built it
 * @param name the module's name, with -2 behind it for the second replica
 */
public record Service(
        Home home, Addresses addresses, String module, String name, Set<String> needs, Map<String, String> environment)
        implements Part {

    /** Services refuse malformed addresses themselves: Quarkus would do so without a body. */
    private static final String MALFORMED_ADDRESSES_TOO = "-Dvertx.disableURIValidation=true";

    public Service {
        needs = Set.copyOf(needs);
        environment = Map.copyOf(environment);
    }

    @Override
    public String version() {
        return Versions.of("weibao");
    }

    @Override
    public String address() {
        return addresses.http(name);
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(name, addresses.ports().of(name));
    }

    @Override
    public void prepare(Progress progress) throws FileNotFoundException {
        if (!Files.exists(application())) {
            throw new FileNotFoundException(module + " is not built: " + application() + " is missing");
        }
    }

    @Override
    public Launch launch() {
        return new Launch(
                JavaProgram.withMemory("160m", "144m")
                        .classesFrom(home.classes(name))
                        .options(List.of(
                                "-Xms32m",
                                "-XX:ReservedCodeCacheSize=64m",
                                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                MALFORMED_ADDRESSES_TOO,
                                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                                "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
                                "--enable-native-access=ALL-UNNAMED"))
                        .run(application().toString(), "io.quarkus.bootstrap.runner.AotQuarkusEntryPoint"),
                environment,
                home.directory());
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return Probe.answers(address() + "/q/health/ready");
    }

    private Path application() {
        return home.module(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
