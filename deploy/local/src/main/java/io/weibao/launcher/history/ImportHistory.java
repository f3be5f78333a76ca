package io.weibao.launcher.history;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Ports;
import io.weibao.launcher.home.Secrets;
import io.weibao.launcher.part.Addresses;
import io.weibao.launcher.supervisor.StatusFile;
import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The program behind {@code weibao import}: finds the local platform, then imports. */
public final class ImportHistory {

    private ImportHistory() {}

    public static void main(String[] words) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(words));
        ImportOptions.Defaults defaults = defaults(takeHome(arguments));
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        System.exit(new ImportCommand(defaults, Clock.systemUTC(), System.out, System.err, terminal).run(arguments));
    }

    /** The platform that runs from this home, or would by its usual ports; whoever set no password means the demo one. */
    private static ImportOptions.Defaults defaults(Home home) throws IOException {
        Ports ports = new StatusFile(home.status())
                .read()
                .map(status -> status.setup().ports())
                .orElseGet(Ports::standard);
        Addresses addresses = new Addresses(ports);
        String password = System.getenv("WEIBAO_PASSWORD");
        return new ImportOptions.Defaults(
                URI.create(addresses.http("gateway")),
                URI.create(addresses.issuer()),
                "admin",
                password == null ? Secrets.DEMO : password);
    }

    /** Takes {@code --home DIR} out of the arguments. */
    private static Home takeHome(List<String> arguments) {
        Path project = Path.of(System.getProperty("weibao.project", "."));
        @Nullable String directory = null;
        int at = arguments.indexOf("--home");
        if (at >= 0 && at + 1 < arguments.size()) {
            arguments.remove(at);
            directory = arguments.remove(at);
        }
        return new Home(project, directory == null ? project.resolve(".weibao") : Path.of(directory));
    }
}
