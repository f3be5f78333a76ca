package io.weibao.inspection.check;

import io.weibao.kit.problem.InvalidValues;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where a check looks: scheme, host, port and path of a web address, with nothing in it that could lead elsewhere.
 *
 * @param path with the query, if there is one
 */
record Target(boolean secure, String host, int port, String path) {

    private static final int LONGEST = 500;

    /** Refuses what is no address of http or https, or carries a user or a fragment. */
    static Target of(String url) {
        if (url.length() > LONGEST || !url.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw refused();
        }
        try {
            return of(new URI(url).parseServerAuthority());
        } catch (URISyntaxException _) {
            throw refused();
        }
    }

    private static Target of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (!(scheme.equals("http") || scheme.equals("https"))
                || host == null
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null
                || uri.getPort() == 0
                || uri.getPort() > 65535) {
            throw refused();
        }
        if (isNumberInDisguise(plain(host))) {
            throw refused();
        }
        boolean secure = scheme.equals("https");
        int port = uri.getPort() < 0 ? (secure ? 443 : 80) : uri.getPort();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Target(secure, plain(host), port, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    private static String plain(String host) {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        String lower = (bare.contains(":") ? bare : IDN.toASCII(bare)).toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** What is spelled like a number, but not as four of them, is an address to some and a name to others. */
    private static boolean isNumberInDisguise(String host) {
        String lastLabel = host.substring(host.lastIndexOf('.') + 1);
        return !host.contains(":")
                && !lastLabel.isEmpty()
                && Character.isDigit(lastLabel.charAt(0))
                && Addresses.literal(host).isEmpty();
    }

    /** As the header Host has it. */
    String authority() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return port == (secure ? 443 : 80) ? name : name + ":" + port;
    }

    private static InvalidValues refused() {
        return InvalidValues.at("/url", "not-a-web-address");
    }
}
