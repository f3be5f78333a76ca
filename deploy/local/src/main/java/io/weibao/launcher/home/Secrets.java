package io.weibao.launcher.home;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of one installation: made by chance when first asked for, kept in a file that only its owner reads.
 *
 * <p>People and partner clients of the local stack are not here; they share the well-known demo password.
 */
public final class Secrets {

    /** Password and client secret of everybody on the local stack; it exists nowhere else. */
    public static final String DEMO = "weibao-demo";

    private static final int BYTES = 24;
    private final SecureRandom random = new SecureRandom();
    private final Properties kept = new Properties();
    private final Path file;

    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException e) {
                throw new IllegalStateException("cannot read " + file, e);
            }
        }
    }

    public synchronized String of(String name) {
        String secret = kept.getProperty(name);
        if (secret != null) {
            return secret;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kept.setProperty(name, fresh);
        keep();
        return fresh;
    }

    /** Whoever asks for it again gets a new one. */
    public synchronized void forget(String name) {
        if (kept.remove(name) != null) {
            keep();
        }
    }

    private void keep() {
        try {
            Path next = PrivateFile.create(file.resolveSibling(file.getFileName() + ".next"));
            try (Writer writer = Files.newBufferedWriter(next)) {
                kept.store(writer, "Secrets of this installation. Removing this file makes its data unreadable.");
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + file, e);
        }
    }
}
