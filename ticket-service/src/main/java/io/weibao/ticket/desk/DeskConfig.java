package io.weibao.ticket.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** What an installation may set about its desk. */
@ConfigMapping(prefix = "weibao.desk")
public interface DeskConfig {

    /** The installation's zone. Only the year in ticket numbers depends on it; clocks follow the zones of calendars. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** How long names of customers, systems and people are remembered. A renamed one shows its old name that long at most. */
    @WithDefault("PT10S")
    Duration namesKept();

    /** How often silent tickets are looked for. Silence is counted in days; a minute more does not matter. */
    @WithDefault("60s")
    String silenceSweep();
}
