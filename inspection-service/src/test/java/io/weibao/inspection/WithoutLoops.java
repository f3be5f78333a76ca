package io.weibao.inspection;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nothing happens by itself: the test decides when, and how many do so at once. */
public final class WithoutLoops implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("weibao.loops.enabled", "false");
    }
}
