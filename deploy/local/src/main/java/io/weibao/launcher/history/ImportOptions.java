package io.weibao.launcher.history;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import is told on the command line.
 *
 * @param file the log
 * @param zone the time zone its clock showed
 * @param customerKey the key of the customer that takes the history
 * @param rejected where rows that were not taken are written, with the reason
 * @param verdicts where the table of verdicts per incident is written
 * @param patience how long to wait for the clocks to catch up
 */
public record ImportOptions(
        Path file,
        ZoneId zone,
        String customerKey,
        Path rejected,
        Path verdicts,
        Duration patience,
        URI platform,
        SignIn signIn) {

    static final String USAGE = """
            Usage: weibao import FILE [options]

            Loads an incident event log (CSV, or CSV compressed by gzip) into the running platform. A second run changes nothing.

              --zone ZONE           time zone of the log's times (Asia/Shanghai)
              --customer-key KEY    customer that takes the history; made if absent, with preset C from 2016 (history)
              --rejected FILE       rows that were not taken, with reasons (FILE.rejected.csv)
              --verdicts FILE       our verdict per incident beside the source's (FILE.verdicts.csv)
              --wait SECONDS        how long to wait for the clocks to catch up (180)
              --home DIR            the local installation to import into (.weibao)
              --platform URL        address of the platform (%s)
              --issuer URL          who issues tokens (%s)
              --user NAME           who signs in; needs the role admin (%s)
              --password-file FILE  where the password stands; otherwise WEIBAO_PASSWORD, on the local stack the demo password
              -h, --help            this text

            Exit code: 0 all imported and counts agree, 1 the platform refused or cannot be reached, 2 wrong use or not such a log,
            3 imported, but rows were rejected or counts disagree.
            """;

    /** Where the platform is and who signs in, when the command line does not say. */
    public record Defaults(
            URI platform, URI issuer, String user, @Nullable String password) {}

    /** How to get a token. The password is never shown. */
    public record SignIn(URI issuer, String client, String user, String password) {
        @Override
        public String toString() {
            return user + " at " + issuer;
        }
    }

    /** The command line cannot be understood; the message says why. */
    static final class Misused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misused(String message) {
            super(message);
        }
    }

    static String usage(Defaults defaults) {
        return USAGE.formatted(defaults.platform(), defaults.issuer(), defaults.user());
    }

    static ImportOptions parse(List<String> arguments, Defaults defaults) {
        Gathered gathered = new Gathered(defaults);
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String argument = left.removeFirst();
            if (argument.startsWith("--")) {
                int equals = argument.indexOf('=');
                String name = equals < 0 ? argument : argument.substring(0, equals);
                String value = equals < 0 ? left.pollFirst() : argument.substring(equals + 1);
                if (value == null) {
                    throw new Misused(name + " needs a value");
                }
                gathered.option(name, value);
            } else {
                gathered.file(argument);
            }
        }
        return gathered.options();
    }

    /** The options read so far. */
    private static final class Gathered {
        private @Nullable Path file;
        private ZoneId zone = ZoneId.of("Asia/Shanghai");
        private String customerKey = "history";
        private @Nullable Path rejected;
        private @Nullable Path verdicts;
        private Duration patience = Duration.ofMinutes(3);
        private URI platform;
        private URI issuer;
        private String user;
        private @Nullable String password;

        Gathered(Defaults defaults) {
            platform = defaults.platform();
            issuer = defaults.issuer();
            user = defaults.user();
            password = defaults.password();
        }

        void option(String name, String value) {
            try {
                switch (name) {
                    case "--zone" -> zone = ZoneId.of(value);
                    case "--customer-key" -> customerKey = value;
                    case "--rejected" -> rejected = Path.of(value);
                    case "--verdicts" -> verdicts = Path.of(value);
                    case "--wait" -> patience = Duration.ofSeconds(Long.parseLong(value));
                    case "--platform" -> platform = URI.create(value);
                    case "--issuer" -> issuer = URI.create(value);
                    case "--user" -> user = value;
                    case "--password-file" ->
                        password = Files.readString(Path.of(value)).strip();
                    default -> throw new Misused("there is no option " + name);
                }
            } catch (DateTimeException | IllegalArgumentException | IOException _) {
                throw new Misused(name + ": cannot use " + value);
            }
        }

        void file(String argument) {
            if (file != null) {
                throw new Misused("one file at a time: " + argument + " is too many");
            }
            file = Path.of(argument);
        }

        ImportOptions options() {
            if (file == null) {
                throw new Misused("say which file to import");
            }
            if (password == null) {
                throw new Misused("no password: set WEIBAO_PASSWORD or give --password-file");
            }
            return new ImportOptions(
                    file,
                    zone,
                    customerKey,
                    rejected == null ? beside(file, "rejected") : rejected,
                    verdicts == null ? beside(file, "verdicts") : verdicts,
                    patience,
                    platform,
                    new SignIn(issuer, "weibao-cli", user, password));
        }

        private static Path beside(Path file, String what) {
            String name = String.valueOf(file.getFileName()).replaceFirst("(\\.csv)?(\\.gz)?$", "");
            return Path.of(name + "." + what + ".csv");
        }
    }
}
