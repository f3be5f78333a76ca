package io.weibao.reporting.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.delivery.Deliveries.Outgoing;
import io.weibao.reporting.register.DocumentFiles;
import io.weibao.reporting.register.IssuedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a mail of an issued document, the PDF attached, and hands it to the mail server. */
@ApplicationScoped
class DocumentMail {

    /** The mail server is away, slow or says no. */
    static final class NotAccepted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotAccepted(RuntimeException cause) {
            super(cause);
        }

        String reason() {
            Throwable cause = this;
            while (cause.getCause() != null && (cause == this || cause instanceof CompletionException)) {
                cause = cause.getCause();
            }
            return cause.getClass().getSimpleName() + ": " + cause.getMessage();
        }
    }

    private final Mailer mailer;
    private final DocumentFiles files;
    private final String console;
    private final String domain;

    DocumentMail(
            Mailer mailer,
            DocumentFiles files,
            @ConfigProperty(name = "weibao.console.url") String console,
            @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.mailer = mailer;
        this.files = files;
        this.console = console;
        this.domain = from.substring(from.indexOf('@') + 1).replace(">", "");
    }

    /**
     * Needs a running unit of work. The message id comes from the delivery, so if we die between the server's yes and our commit, the
     * second copy carries the same id and mailboxes can fold them.
     */
    void send(Outgoing delivery) {
        IssuedDocument document = files.get(delivery.document());
        byte[] pdf = files.pdf(document);
        try {
            mailer.send(composed(delivery, document)
                    .addAttachment(document.number() + ".pdf", pdf, "application/pdf")
                    .addHeader("Message-ID", "<" + delivery.id() + "@" + domain + ">")
                    .addHeader("Auto-Submitted", "auto-generated"));
        } catch (RuntimeException refused) {
            throw new NotAccepted(refused);
        }
    }

    private Mail composed(Outgoing delivery, IssuedDocument document) {
        Language language = Language.valueOf(delivery.language().toUpperCase(Locale.ROOT));
        MailText text = MailText.of(document, language, console);
        return new Mail().addTo(delivery.address()).setSubject(text.subject()).setText(text.body());
    }
}
