package io.weibao.reporting.delivery;

import io.weibao.reporting.content.Language;
import io.weibao.reporting.register.IssuedDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a mail with a document says. */
record MailText(String subject, String body) {

    static MailText of(IssuedDocument document, Language language, String console) {
        String title = document.kind().title().in(language);
        String period = period(document.periodFrom(), document.periodUntil());
        String about = document.customerName() + (document.systemName() == null ? "" : " / " + document.systemName());
        String page = console + "/documents/" + document.number();
        String verification = console + "/verify/" + document.number();
        return switch (language) {
            case ZH ->
                new MailText(title + " " + document.number() + "：" + about + period, """
                        %s %s（%s%s）已出具，见附件。

                        查看：%s
                        验证真伪：%s
                        PDF 的 SHA-256：%s

                        本邮件由系统自动发送。
                        """.formatted(
                                title,
                                document.number(),
                                about,
                                period,
                                page,
                                verification,
                                document.pdf().sha256()));
            case EN ->
                new MailText(title + " " + document.number() + ": " + about + period, """
                        The %s %s (%s%s) was issued and is attached.

                        See it: %s
                        Is it genuine? %s
                        SHA-256 of the PDF: %s

                        This mail was sent automatically.
                        """.formatted(
                                title,
                                document.number(),
                                about,
                                period,
                                page,
                                verification,
                                document.pdf().sha256()));
        };
    }

    private static String period(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null ? "" : " " + from + " – " + until;
    }
}
