package io.weibao.launcher.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** The mails caught last, newest first; the oldest give way when it is full. */
final class Letterbox {

    static final int CAPACITY = 2_000;

    private final Deque<CaughtMail> mails = new ArrayDeque<>();
    private final Clock clock;
    private long caught;

    Letterbox(Clock clock) {
        this.clock = clock;
    }

    synchronized void put(MovingMessage message, MailAddress recipient) throws MessagingException {
        MimeMessage mail = message.getMessage();
        String from = mail.getFrom() == null || mail.getFrom().length == 0 ? "" : mail.getFrom()[0].toString();
        String subject = Objects.requireNonNullElse(mail.getSubject(), "");
        caught++;
        mails.addFirst(new CaughtMail(caught, clock.instant(), from, recipient.getEmail(), subject, text(mail)));
        if (mails.size() > CAPACITY) {
            mails.removeLast();
        }
    }

    synchronized List<CaughtMail> mails() {
        return List.copyOf(mails);
    }

    synchronized void clear() {
        mails.clear();
    }

    /** The first plain text in it, else the first text of any kind. */
    private static String text(Part part) throws MessagingException {
        try {
            if (part.getContent() instanceof MimeMultipart parts) {
                String best = "";
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart inner = parts.getBodyPart(i);
                    String text = text(inner);
                    if (inner.isMimeType("text/plain")) {
                        return text;
                    }
                    best = best.isEmpty() ? text : best;
                }
                return best;
            }
            return part.getContent() instanceof String text ? text : "";
        } catch (IOException e) {
            throw new MessagingException("cannot read the mail's content", e);
        }
    }
}
