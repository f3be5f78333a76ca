package io.weibao.launcher.command;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Ports;
import io.weibao.launcher.home.Setup;
import io.weibao.launcher.part.Parts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The options behind a command, read and checked. */
public record Options(Home home, Setup setup, Set<Flag> flags) {

    /** Options that take no value. */
    public enum Flag {
        DEMO,
        FRESH,
        FOREGROUND;

        String option() {
            return "--" + name().toLowerCase(Locale.ROOT);
        }
    }

    public Options {
        flags = Set.copyOf(flags);
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Reads the words behind {@code command}; only {@code up} and the supervisor it starts take more than {@code --home}. */
    public static Options read(Path project, String command, List<String> words) {
        Reading reading = new Reading(project.resolve(".weibao"));
        boolean starts = command.equals("up") || command.equals("supervise");
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals("--home")) {
                reading.home = Path.of(value(word, rest));
            } else if (!starts || !reading.take(word, rest)) {
                throw new UsageError("weibao " + command + " does not know " + word);
            }
        }
        return reading.options(project);
    }

    /** The same options as words again, for the supervisor. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of("--home", home.directory().toString()));
        words.addAll(List.of("--ports-from", String.valueOf(setup.ports().base())));
        setup.ports().chosen().forEach((part, port) -> words.addAll(List.of("--port", part + "=" + port)));
        words.addAll(List.of("--replicas", String.valueOf(setup.replicas())));
        if (!setup.only().isEmpty()) {
            words.addAll(List.of("--only", String.join(",", new TreeSet<>(setup.only()))));
        }
        return words;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageError(option + " needs a value");
        }
        return rest.next();
    }

    private static int number(String option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UsageError(option + " needs a number, not " + text);
        }
    }

    private static final class Reading {

        private Path home;
        private int base = Ports.DEFAULT_BASE;
        private int replicas = 1;
        private final Map<String, Integer> ports = new HashMap<>();
        private final Set<String> only = new HashSet<>();
        private final Set<Flag> flags = new HashSet<>();

        Reading(Path home) {
            this.home = home;
        }

        boolean take(String word, Iterator<String> rest) {
            switch (word) {
                case "--ports-from" -> base = number(word, value(word, rest));
                case "--port" -> takePort(value(word, rest));
                case "--replicas" -> replicas = number(word, value(word, rest));
                case "--only" -> takeOnly(value(word, rest));
                default -> {
                    return takeFlag(word);
                }
            }
            return true;
        }

        private boolean takeFlag(String word) {
            return Arrays.stream(Flag.values())
                    .filter(flag -> flag.option().equals(word))
                    .map(flags::add)
                    .findFirst()
                    .isPresent();
        }

        private void takePort(String text) {
            int equals = text.indexOf('=');
            String name = text.substring(0, Math.max(0, equals));
            if (!Ports.knows(name)) {
                throw new UsageError(
                        "--port takes NAME=NUMBER with one of " + String.join(", ", Ports.names()) + ", not " + text);
            }
            ports.put(name, number("--port " + name, text.substring(equals + 1)));
        }

        private void takeOnly(String text) {
            Set<String> known = Parts.names().collect(Collectors.toSet());
            for (String part : text.split(",", -1)) {
                if (!known.contains(part)) {
                    throw new UsageError("--only takes parts separated by commas ("
                            + Parts.names().collect(Collectors.joining(", ")) + "), not " + part);
                }
                only.add(part);
            }
        }

        Options options(Path project) {
            try {
                return new Options(new Home(project, home), new Setup(new Ports(base, ports), replicas, only), flags);
            } catch (IllegalArgumentException e) {
                throw new UsageError(e.getMessage() == null ? "these ports do not fit" : e.getMessage());
            }
        }
    }
}
