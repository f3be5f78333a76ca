package io.weibao.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/** A real mail server that keeps what it is given, and tells the application where it is. */
public class MailCatcher implements QuarkusTestResourceLifecycleManager {

    private static final String NAME = "io.weibao.test:type=MailCatcher";

    @Override
    public Map<String, String> start() {
        MailServer server = new MailServer();
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(server, new ObjectName(NAME));
        } catch (JMException taken) {
            throw new IllegalStateException("the mail catcher cannot be registered", taken);
        }
        return Map.of(
                "WEIBAO_SMTP_HOST", "127.0.0.1",
                "WEIBAO_SMTP_PORT", String.valueOf(server.port()),
                "WEIBAO_CONSOLE_URL", "http://console.test");
    }

    @Override
    public void stop() {
        invoke("close");
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
        } catch (JMException gone) {
            throw new IllegalStateException("the mail catcher is not registered", gone);
        }
    }

    /** The mails to an address. */
    public static List<MimeMessage> to(String address) {
        String[] received = (String[]) Objects.requireNonNull(invoke("received"));
        return Arrays.stream(received)
                .map(MailCatcher::parsed)
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    /** The plain text of a mail. */
    public static String text(MimeMessage mail) {
        try {
            return text(mail.getContent());
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException("a mail cannot be read", broken);
        }
    }

    private static String text(Object content) throws IOException, MessagingException {
        if (content instanceof Multipart parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(text(parts.getBodyPart(i).getContent()));
            }
            return text.toString();
        }
        return content.toString();
    }

    /** The server is gone until {@link #open()}. */
    public static void close() {
        invoke("close");
    }

    /** The server is there again, on the same port. */
    public static void open() {
        invoke("open");
    }

    private static @Nullable Object invoke(String operation) {
        try {
            return ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName(NAME), operation, new Object[0], new String[0]);
        } catch (JMException failed) {
            throw new IllegalStateException("the mail catcher cannot " + operation, failed);
        }
    }

    private static MimeMessage parsed(String raw) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (MessagingException broken) {
            throw new IllegalStateException("a mail cannot be read", broken);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException broken) {
            throw new IllegalStateException("a mail has no recipient", broken);
        }
    }
}
