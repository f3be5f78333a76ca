package io.weibao.launcher.home;

import java.util.Set;

/**
 * What an installation is started with; the status file keeps it, so that later commands find the same parts.
 *
 * @param only names of the parts wanted; empty means all
 * @param replicas how many of each service that keeps data, 1 or 2
 */
public record Setup(Ports ports, int replicas, Set<String> only) {

    public static final int MOST_REPLICAS = 2;

    public Setup {
        only = Set.copyOf(only);
        if (replicas < 1 || replicas > MOST_REPLICAS) {
            throw new IllegalArgumentException("--replicas takes 1 or 2, not " + replicas);
        }
    }

    /** Whether other ports were asked for than those that everybody gets. */
    public boolean choosesPorts() {
        return !ports.equals(Ports.standard());
    }

    public boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }
}
