package io.weibao.reporting.delivery;

import io.weibao.reporting.content.Language;
import io.weibao.reporting.register.IssuedDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a mail with a document says. */
record MailText(String subject, String body) {

    private static final String ZH = """
            %s %s（%s%s）已出具，见附件。

            查看：%s
            验证真伪：%s
            PDF 的 SHA-256：%s

            本邮件由系统自动发送。
            """;
    private static final String EN = """
            The %s %s (%s%s) was issued and is attached.

            See it: %s
            Is it genuine? %s
            SHA-256 of the PDF: %s

            This mail was sent automatically.
            """;

    static MailText of(IssuedDocument document, Language language, String console) {
        String title = document.kind().title().in(language);
        String period = period(document.periodFrom(), document.periodUntil());
        String about = document.customerName() + (document.systemName() == null ? "" : " / " + document.systemName());
        String colon = language == Language.ZH ? "：" : ": ";
        String body = (language == Language.ZH ? ZH : EN)
                .formatted(
                        title,
                        document.number(),
                        about,
                        period,
                        console + "/documents/" + document.number(),
                        console + "/verify/" + document.number(),
                        document.pdf().sha256());
        return new MailText(title + " " + document.number() + colon + about + period, body);
    }

    private static String period(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null ? "" : " " + from + " – " + until;
    }
}
