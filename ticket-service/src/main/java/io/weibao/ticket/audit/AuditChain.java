package io.weibao.ticket.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The arithmetic of the audit's hash chain. Every part is preceded by its length, so that parts cannot run into one another. */
final class AuditChain {

    /** What stands before the first entry. */
    static final byte[] BEGINNING = new byte[32];

    private AuditChain() {}

    /** The salted digest of what was said: without the salt nobody can guess erased words from it. */
    static byte[] content(byte[] salt, @Nullable String before, @Nullable String after) {
        MessageDigest digest = sha256();
        digest.update(salt);
        add(digest, before == null ? "" : before);
        add(digest, after == null ? "" : after);
        return digest.digest();
    }

    /** Links an entry to the one before it. */
    static byte[] hash(byte[] previous, AuditEntry entry, byte[] content) {
        MessageDigest digest = sha256();
        digest.update(previous);
        add(digest, entry.thing());
        add(digest, entry.thingId().toString());
        add(digest, Long.toString(entry.version()));
        add(digest, entry.at().toString());
        add(digest, entry.actor().id().toString());
        add(digest, entry.action());
        digest.update(content);
        return digest.digest();
    }

    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    /** Whether the words are those that were digested, or have been erased, both of them. */
    static boolean matches(byte[] content, byte[] salt, @Nullable String before, @Nullable String after) {
        boolean erased = before == null && after == null;
        return erased || same(content, content(salt, before, after));
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
