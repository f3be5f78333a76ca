package io.weibao.ticket.history;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 digest of a raw row, in lower-case hexadecimal. */
record RowKey(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    RowKey {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + value);
        }
    }

    static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    static RowKey of(byte[] digest) {
        return new RowKey(HexFormat.of().formatHex(digest));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }
}
