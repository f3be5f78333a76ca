package io.weibao.launcher.part;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** A process of the platform: what it is called, what it needs, how it starts and how one knows that it serves. */
public interface Part {

    String name();

    String version();

    /** Where people or programs reach it, as shown in tables. */
    String address();

    /** Every port it listens on, by the name under which {@code --port} changes it. */
    Map<String, Integer> ports();

    /** Parts that must be running before this one starts. */
    default Set<String> needs() {
        return Set.of();
    }

    /** Work before the first start, done once per supervisor and beside everything else: unpack, format, warm up. */
    default void prepare(Progress progress) throws Exception {}

    Launch launch();

    /** Asks the running part once, with a short patience, whether it can serve. */
    boolean isReady() throws Exception;

    /** Work on the running part before others may use it: roles, topics, realm. Doing it again changes nothing. */
    default void settle(Progress progress) throws Exception {}

    default StopSignal stopSignal() {
        return StopSignal.TERM;
    }

    /** How long a start may take until it counts as failed; generous, for machines that do something else as well. */
    default Duration patience() {
        return Duration.ofMinutes(4);
    }
}
