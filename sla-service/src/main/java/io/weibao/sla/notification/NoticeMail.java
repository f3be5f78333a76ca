package io.weibao.sla.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.weibao.sla.notification.Notices.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a mail of one notice, or one digest of several late ones, and hands it to the mail server. */
@ApplicationScoped
class NoticeMail {

    /** The mail server is away, slow or says no. */
    static final class NotAccepted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotAccepted(RuntimeException cause) {
            super(reason(cause), cause);
        }

        private static String reason(Throwable failure) {
            Throwable cause = failure;
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            return cause.getClass().getSimpleName() + ": " + cause.getMessage();
        }

        @Override
        public String getMessage() {
            return java.util.Objects.requireNonNull(super.getMessage());
        }
    }

    @CheckedTemplate(basePath = "mail")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance html(
                List<NoticeContent> notices, String heading, String footer, String language);

        static native TemplateInstance text(List<NoticeContent> notices, String heading, String footer);
    }

    private final Mailer mailer;
    private final String domain;

    NoticeMail(Mailer mailer, @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.mailer = mailer;
        this.domain = from.substring(from.indexOf('@') + 1).replace(">", "");
    }

    /**
     * Gives the message id. It comes from the first notice, so if we die between the server's yes and our commit, the
     * second copy carries the same id and mailboxes can fold them.
     */
    String send(List<Outgoing> notices) {
        Outgoing first = notices.getFirst();
        String messageId = "<" + first.id() + "@" + domain + ">";
        Mail mail = composed(first, notices.stream().map(Outgoing::content).toList());
        try {
            mailer.send(mail.addHeader("Message-ID", messageId).addHeader("Auto-Submitted", "auto-generated"));
        } catch (RuntimeException refused) {
            throw new NotAccepted(refused);
        }
        return messageId;
    }

    private static Mail composed(Outgoing first, List<NoticeContent> contents) {
        ResourceBundle words = NoticeText.words(Locale.forLanguageTag(first.language()));
        String subject = contents.size() == 1
                ? contents.getFirst().subject()
                : NoticeText.say(words, "digest.subject", contents.size());
        String footer = NoticeText.say(words, "footer");
        return new Mail()
                .addTo(first.address())
                .setSubject(subject)
                .setText(Templates.text(contents, subject, footer).render())
                .setHtml(Templates.html(contents, subject, footer, first.language())
                        .render());
    }
}
