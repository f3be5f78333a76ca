package io.weibao.inspection.check;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a customer allowed: a host, with a port or on any, {@code *.} before a domain for all hosts below it; or a network
 * such as {@code 10.20.0.0/16}. A network says which private addresses names may resolve to.
 */
sealed interface AllowedTarget {

    Pattern HOST = Pattern.compile(
            "(\\*\\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*)(:(\\d{1,5}))?");

    /** A host by name or address. */
    record Host(boolean below, String name, @Nullable Integer port) implements AllowedTarget {

        boolean allows(Target target) {
            boolean named =
                    below ? target.host().endsWith("." + name) : target.host().equals(name);
            return named && (port == null || port == target.port());
        }
    }

    /** A network of addresses. */
    record Network(Addresses.Range range) implements AllowedTarget {

        boolean contains(InetAddress address) {
            return range.contains(address);
        }
    }

    /** Nothing if it is neither. */
    static Optional<AllowedTarget> parse(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        if (text.contains("/")) {
            return Addresses.range(text).map(Network::new);
        }
        if (text.startsWith("[")) {
            return Addresses.bracketed(text).map(address -> new Host(false, address.host(), address.port()));
        }
        Matcher matcher = HOST.matcher(text);
        if (!matcher.matches() || !isPort(matcher.group(7))) {
            return Optional.empty();
        }
        Integer port = matcher.group(7) == null ? null : Integer.valueOf(matcher.group(7));
        return Optional.of(new Host(matcher.group(1) != null, matcher.group(2), port));
    }

    private static boolean isPort(@Nullable String digits) {
        return digits == null || (Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 65535);
    }
}
