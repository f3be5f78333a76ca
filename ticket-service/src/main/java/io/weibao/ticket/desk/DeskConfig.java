package io.weibao.ticket.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;

/** What an installation may set about its desk. */
@ConfigMapping(prefix = "weibao.desk")
public interface DeskConfig {

    /** The installation's zone. The year in ticket numbers depends on it, and how times are shown to the provider's people; clocks follow the zones of calendars. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** What people may date back when they record it. */
    BackDatingConfig backDating();

    /** How long names of customers, systems and people are remembered. A renamed one shows its old name that long at most. */
    @WithDefault("PT10S")
    Duration namesKept();

    /** How often silent tickets are looked for. Silence is counted in days; a minute more does not matter. */
    @WithDefault("60s")
    String silenceSweep();

    /** Facts that are written down only after they happened. */
    interface BackDatingConfig {

        /** How far back at most: long enough for a weekend on site, short enough to be remembered. */
        @WithDefault("PT72H")
        Duration limit();

        /** The actions of which people may say when they happened; {@code *} for all, to tell whole histories by hand. */
        @WithDefault("respond,arrive-on-site,confirm-solved,put-substitute-in-service")
        Set<String> actions();
    }
}
