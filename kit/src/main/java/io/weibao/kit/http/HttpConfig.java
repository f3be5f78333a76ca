package io.weibao.kit.http;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;

/** What a service says of its HTTP edge. */
@ConfigMapping(prefix = "weibao.http")
interface HttpConfig {

    /**
     * Addresses that give files, {@code {name}} for any one segment, each with the media types it gives; JSON is among them if some
     * method there answers with it.
     */
    Map<String, List<String>> files();
}
