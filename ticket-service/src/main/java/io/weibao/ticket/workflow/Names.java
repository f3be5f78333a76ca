package io.weibao.ticket.workflow;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a Java name is spelt in the API: {@code SignSolution} and {@code SIGN_SOLUTION} are both {@code sign-solution}. */
final class Names {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Names() {}

    static String kebab(String name) {
        return HUMP.matcher(name).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
