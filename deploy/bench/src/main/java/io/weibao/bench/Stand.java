package io.weibao.bench;

import java.net.URI;
import java.time.Duration;

/** Where something is measured: the platform, who reports, how the backlog is read, and whether it has to go quickly. */
record Stand(Installation platform, SignIn agent, Gauge gauge, boolean quick) {

    Duration seconds(long ordinary, long inAHurry) {
        return Duration.ofSeconds(quick ? inAHurry : ordinary);
    }

    int times(int ordinary, int inAHurry) {
        return quick ? inAHurry : ordinary;
    }

    URI desk() {
        return platform.http("ticket-service");
    }

    URI gateway() {
        return platform.http("gateway");
    }

    Load.Clients reportersAt(URI address) {
        return Reporter.at(address, agent, BenchCustomer.report("calm"));
    }

    /** Tells the person at the terminal what goes on. */
    void say(String sentence) {
        System.err.println("   " + sentence);
    }
}
