package io.weibao.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was asked for on the command line. */
record BenchOptions(Path home, Set<String> only, boolean quick, boolean help) {

    static final String USAGE = """
            Usage: ./weibao bench [--only a,b,…] [--quick] [--home DIR]

            Measures the platform that runs in this home and prints a table; the figures are kept in deploy/bench/target/bench.json.

              a  ticket creation at ticket-service alone, beside plain JDBC      d  from commit to a Kafka consumer
              b  ticket creation through the gateway                             e  lateness of alarms
              c  rate that the whole platform sustains                           f  one due time (JMH)
              g  event intake and rebuild of reporting-service                   h  one monthly summary over the imported year
              i  automatic checks a minute

              --only a,d   these only          --quick   shorter, less exact          --home DIR   of the platform, .weibao otherwise

            h wants the incident log (./weibao import deploy/data/incidents/incident_event_log.csv.gz), i a platform that was started with
            WEIBAO_CHECKS_ALLOW_LOOPBACK=true, for what it looks at stands on this machine.

            It raises some hundred thousand tickets of a customer of its own and takes them away at the end; their events stay in Kafka.
            Use it on an installation made for it, such as: ./weibao up --home /tmp/bench --ports-from 28080
            """;
    private static final Set<String> LETTERS = Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i");

    /** Somebody asked for what there is not. */
    static final class Misuse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misuse(String sentence) {
            super(sentence);
        }
    }

    static BenchOptions of(List<String> words, Path project) {
        Path home = project.resolve(".weibao");
        Set<String> only = LETTERS;
        boolean quick = false;
        boolean help = false;
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            var word = left.pop();
            switch (word) {
                case "--home" -> home = Path.of(following(word, left));
                case "--only" -> only = letters(following(word, left));
                case "--quick" -> quick = true;
                case "--help", "-h" -> help = true;
                default -> throw new Misuse("There is no option " + word + ".");
            }
        }
        return new BenchOptions(home.toAbsolutePath().normalize(), only, quick, help);
    }

    private static String following(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Misuse("Option " + option + " needs a value.");
        }
        return left.pop();
    }

    private static Set<String> letters(String list) {
        Set<String> letters = new TreeSet<>(Arrays.asList(list.split(",", -1)));
        if (!LETTERS.containsAll(letters)) {
            throw new Misuse("What can be measured is a to i, not " + list + ".");
        }
        return letters;
    }
}
