package io.weibao.reporting.word;

import java.io.IOException;

/** A Word file that holds more than any template needs, however small it is packed. */
public final class TooMuchInside extends IOException {

    private static final long serialVersionUID = 1L;

    /** A file that unpacks to more is no document of ours. */
    public static final int MOST_UNPACKED = 20 * 1024 * 1024;

    public static final int MOST_PARTS = 500;

    /** Of one part. Markup is read as a tree, which takes some twenty times its room. */
    public static final int MOST_MARKUP = 1024 * 1024;

    /** In one part. */
    public static final int MOST_ELEMENTS = 30_000;

    /** Elements within one another; beyond 100 Java's own reader gives up, and calls it no markup. */
    public static final int DEEPEST = 99;

    TooMuchInside(String what) {
        super("Too much inside: " + what);
    }
}
