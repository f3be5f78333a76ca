package io.weibao.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names a version of a calendar: a digest of everything that decides its answers, and the edition of its holidays. */
final class CalendarVersion {

    private static final int DIGEST_BYTES = 6;

    private CalendarVersion() {}

    static String of(CalendarDefinition definition, DayPlan plan, @Nullable HolidayBook holidays) {
        String name = definition.id() + "@" + digest(definition.zone() + "\n" + plan);
        return holidays == null ? name : name + ", " + holidays.edition();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
