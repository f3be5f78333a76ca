package io.weibao.sla.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.calendar.CalendarBook;
import io.weibao.sla.json.Document;
import io.weibao.sla.target.Terms;
import io.weibao.sla.target.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody wrote it down. Presets and imagined agreements are such documents too; they leave out with whom
 * and for how long.
 */
public final class AgreementDocument {

    private static final int LONGEST_NAME = 200;
    private static final Duration LONGEST_GRACE = Duration.ofDays(366);
    private static final Duration DEFAULT_GRACE = Duration.ofDays(3);

    /** With whom it is agreed, and for how long. */
    record Parties(
            UUID customer,
            @Nullable UUID system,
            Instant validFrom,
            @Nullable Instant validUntil) {}

    private final Document document;
    private final ZoneId zone;

    private AgreementDocument(Document document, ZoneId installation) {
        this.document = document.only(
                "name",
                "customer",
                "system",
                "zone",
                "validFrom",
                "validUntil",
                "consentRequired",
                "reopenGrace",
                "dayCalendar",
                "targets");
        this.zone = document.field("zone").or(installation, Document::zone);
    }

    /** @param installation the zone of a document that names none */
    public static AgreementDocument of(JsonNode json, ZoneId installation) {
        return of(Document.of(json), installation);
    }

    public static AgreementDocument of(Document document, ZoneId installation) {
        return new AgreementDocument(document, installation);
    }

    Document document() {
        return document;
    }

    public Text name() {
        return TermsReader.text(document.field("name"), LONGEST_NAME);
    }

    boolean consentRequired() {
        return document.field("consentRequired").or(false, Document::flag);
    }

    Parties parties() {
        Instant from = document.field("validFrom").moment(zone);
        @Nullable Instant until = document.field("validUntil").ifPresent(moment -> moment.moment(zone));
        if (until != null && !until.isAfter(from)) {
            document.field("validUntil").refuse("ends-before-it-begins");
        }
        return new Parties(
                document.field("customer").id(), document.field("system").ifPresent(Document::id), from, until);
    }

    /** What it promises, checked as a whole. Mistakes are noted in the document. */
    public Terms checkedTerms(CalendarBook book) {
        Terms terms = terms();
        if (document.isSound()) {
            TermsRules.check(terms, book, document);
        }
        return terms;
    }

    /** As {@link #checkedTerms(CalendarBook)}; what is promised must also come due some time after a moment. */
    public Terms checkedTerms(CalendarBook book, Instant from) {
        Terms terms = checkedTerms(book);
        if (document.isSound()) {
            Reach.check(terms, book, from, document);
        }
        return terms;
    }

    Terms terms() {
        return new Terms(
                zone,
                document.field("reopenGrace").or(DEFAULT_GRACE, grace -> grace.duration(Duration.ZERO, LONGEST_GRACE)),
                document.field("dayCalendar").ifPresent(calendar -> calendar.text(LONGEST_NAME)),
                TermsReader.targets(document.field("targets")));
    }
}
