package io.weibao.launcher.supervisor;

import java.time.Duration;

/**
 * How long to wait before a part that died is started again: twice as long each time, up to a bound; a part that had run well
 * for a while begins anew.
 */
final class BackOff {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofSeconds(30);
    static final Duration WELL = Duration.ofSeconds(60);

    private Duration next = FIRST;

    /**
     * @param ran how long the part had run when it died
     */
    Duration after(Duration ran) {
        Duration pause = ran.compareTo(WELL) >= 0 ? FIRST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
