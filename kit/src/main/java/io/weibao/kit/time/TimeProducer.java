package io.weibao.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives the one clock everybody reads. It counts in UTC: zones belong to calendars. Tests put a movable clock in its place. */
@Singleton
class TimeProducer {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
