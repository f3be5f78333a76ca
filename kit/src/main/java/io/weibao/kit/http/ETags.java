package io.weibao.kit.http;

import io.weibao.kit.problem.StaleVersion;
import io.weibao.kit.problem.VersionRequired;
import org.jspecify.annotations.Nullable;

/** Entity tags that carry a version: {@code "7"}. Who changes a thing says which version was looked at. */
public final class ETags {

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Refuses a change without {@code If-Match} (428) or with one of another version (412). */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionRequired();
        }
        if (!ifMatch.strip().equals(of(version))) {
            throw new StaleVersion(version);
        }
    }

    /** The version a caller looked at, for a use case that checks it itself. */
    public static long requireVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionRequired();
        }
        String digits = ifMatch.strip().replaceAll("^\"(\\d{1,18})\"$", "$1");
        if (!digits.matches("\\d{1,18}")) {
            throw new StaleVersion(null);
        }
        return Long.parseLong(digits);
    }
}
