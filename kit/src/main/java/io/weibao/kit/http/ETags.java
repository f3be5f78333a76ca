package io.weibao.kit.http;

import io.weibao.kit.problem.StaleVersion;
import io.weibao.kit.problem.VersionRequired;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Entity tags that carry a version: {@code "7"}. Who changes a thing says which version was looked at. */
public final class ETags {

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a change without {@code If-Match} (428) or with none of this version (412): as RFC 9110 has it, {@code *} is whichever there is,
     * and of several tags one must fit; a weak one never does.
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionRequired();
        }
        if (!ifMatch.strip().equals("*") && !names(ifMatch, version)) {
            throw new StaleVersion(version);
        }
    }

    private static boolean names(String ifMatch, long version) {
        return Arrays.stream(ifMatch.split(",", -1)).map(String::strip).anyMatch(of(version)::equals);
    }
}
