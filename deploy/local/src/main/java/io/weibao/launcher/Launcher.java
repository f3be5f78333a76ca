package io.weibao.launcher;

import io.weibao.launcher.command.DownCommand;
import io.weibao.launcher.command.Exit;
import io.weibao.launcher.command.Options;
import io.weibao.launcher.command.PartnerCommand;
import io.weibao.launcher.command.StatusCommand;
import io.weibao.launcher.command.UpCommand;
import io.weibao.launcher.command.UsageError;
import io.weibao.launcher.supervisor.Supervisor;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program behind the script {@code weibao}: the first word is the command, what follows are its options. */
public final class Launcher {

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger KAFKA_CLIENTS = Logger.getLogger("org.apache.kafka");

    private Launcher() {}

    public static void main(String[] words) throws Exception {
        KAFKA_CLIENTS.setLevel(Level.WARNING);
        System.exit(run(List.copyOf(Arrays.asList(words)), System.out).code());
    }

    private static Exit run(List<String> words, PrintStream out) throws Exception {
        String command = words.isEmpty() ? "" : words.getFirst();
        Path project = Path.of(System.getProperty("weibao.project", "."));
        try {
            if (command.equals("partner")) {
                return new PartnerCommand(project, words.subList(1, words.size()), out).run();
            }
            Options options = Options.read(project, command, words.subList(Math.min(1, words.size()), words.size()));
            Clock clock = Clock.systemUTC();
            return switch (command) {
                case "up" -> new UpCommand(options, out, clock).run();
                case "down" -> new DownCommand(options, out, clock).run();
                case "status" -> new StatusCommand(options, out, clock).run();
                case "supervise" -> supervise(options, clock);
                default -> throw new UsageError("there is no command " + command);
            };
        } catch (UsageError e) {
            System.err.println(e.getMessage() + "; see weibao help");
            return Exit.USAGE;
        }
    }

    private static Exit supervise(Options options, Clock clock) throws Exception {
        return new Supervisor(options.home(), options.setup(), clock).run() ? Exit.OK : Exit.FAILURE;
    }
}
