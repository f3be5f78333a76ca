package io.weibao.inspection.check;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What addresses are, whatever name led to them: some no check ever talks to, private ones only where a network was allowed. */
final class Addresses {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-f:.]+");
    private static final Pattern BRACKETED = Pattern.compile("\\[([0-9a-f:.]+)](?::(\\d{1,5}))?");

    /** Documents of clouds about themselves, shared and benchmarking networks, and forms of IPv6 that hide an IPv4 address. */
    private static final List<Range> NEVER = ranges(
            "0.0.0.0/8",
            "100.100.100.200/32",
            "169.254.0.0/16",
            "192.0.0.0/24",
            "198.18.0.0/15",
            "240.0.0.0/4",
            "::/96",
            "::ffff:0:0:0/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "2002::/16",
            "2001::/32",
            "fe80::/10",
            "fec0::/10",
            "fd00:ec2::254/128");

    private static final List<Range> PRIVATE =
            ranges("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");

    private Addresses() {}

    /** Addresses of a network: those that begin alike. */
    record Range(InetAddress network, int prefix) {

        boolean contains(InetAddress address) {
            byte[] ours = network.getAddress();
            byte[] theirs = address.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < prefix; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** An address in brackets, with a port or on any. */
    record Bracketed(String host, @Nullable Integer port) {}

    /** No check ever talks to it, whatever anybody allowed. */
    static boolean isNever(InetAddress address, boolean loopbackAllowed) {
        if (address.isLoopbackAddress()) {
            return !loopbackAllowed;
        }
        return address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || NEVER.stream().anyMatch(range -> range.contains(address));
    }

    /** Within somebody's own network: ours perhaps. */
    static boolean isPrivate(InetAddress address) {
        return PRIVATE.stream().anyMatch(range -> range.contains(address));
    }

    static Optional<Bracketed> bracketed(String text) {
        Matcher matcher = BRACKETED.matcher(text);
        if (!matcher.matches() || literal(matcher.group(1)).isEmpty()) {
            return Optional.empty();
        }
        Integer port = matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2));
        return port != null && (port < 1 || port > 65535)
                ? Optional.empty()
                : Optional.of(new Bracketed(matcher.group(1), port));
    }

    /** Such as 10.20.0.0/16; nothing if it is none. */
    static Optional<Range> range(String text) {
        int slash = text.indexOf('/');
        String bits = text.substring(slash + 1);
        return slash < 0 || !bits.matches("\\d{1,3}")
                ? Optional.empty()
                : literal(text.substring(0, slash))
                        .filter(network -> Integer.parseInt(bits) <= network.getAddress().length * 8)
                        .map(network -> new Range(network, Integer.parseInt(bits)));
    }

    /** The address a text spells out in full; a name is never looked up. */
    static Optional<InetAddress> literal(String text) {
        boolean isSpelled = LITERAL.matcher(text).matches()
                && (text.contains(":") || text.chars().filter(c -> c == '.').count() == 3);
        try {
            return isSpelled ? Optional.of(InetAddress.ofLiteral(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static List<Range> ranges(String... texts) {
        return Arrays.stream(texts).map(text -> range(text).orElseThrow()).toList();
    }
}
