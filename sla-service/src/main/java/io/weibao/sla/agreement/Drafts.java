package io.weibao.sla.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.kit.time.Ids;
import io.weibao.sla.calendar.Calendars;
import io.weibao.sla.json.Document;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes agreements of what is posted: a preset fills in whatever is left out, and every rule is looked at. */
@ApplicationScoped
class Drafts {

    private final Presets presets;
    private final Calendars calendars;
    private final Ids ids;
    private final Clock clock;
    private final ZoneId installation;

    Drafts(
            Presets presets,
            Calendars calendars,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "weibao.zone") ZoneId installation) {
        this.presets = presets;
        this.calendars = calendars;
        this.ids = ids;
        this.clock = clock;
        this.installation = installation;
    }

    Draft first(JsonNode request) {
        Document body = Document.of(request);
        @Nullable UUID chosen = body.field("id").ifPresent(Document::id);
        return read(body, chosen == null ? ids.next() : chosen, 1, null);
    }

    Draft following(Agreement before, @Nullable JsonNode request) {
        JsonNode body = request == null ? NullNode.getInstance() : request;
        return read(Document.of(body), before.id(), before.version() + 1, before.customer());
    }

    /** @param customer with whom it must be; absent if it is new */
    private Draft read(Document body, UUID id, int version, @Nullable UUID customer) {
        JsonNode filled = filledIn(body);
        AgreementDocument document = AgreementDocument.of(body.orRefuse(filled), installation);
        AgreementDocument.Parties parties = document.parties();
        if (customer != null && !customer.equals(parties.customer())) {
            document.document().field("customer").refuse("customer-stays");
        }
        Agreement agreement = new Agreement(
                id,
                version,
                document.name(),
                parties.customer(),
                parties.system(),
                parties.validFrom(),
                parties.validUntil(),
                document.consentRequired(),
                document.checkedTerms(calendars.book()));
        return document.document()
                .orRefuse(new Draft(agreement, filled, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private JsonNode filledIn(Document body) {
        if (!(body.node() instanceof ObjectNode posted)) {
            return body.node();
        }
        ObjectNode own = posted.deepCopy().remove(List.of("id", "preset"));
        if (body.field("preset").isMissing()) {
            return own;
        }
        ObjectNode preset = body.field("preset").oneOf(presets::find, own, presets.ids());
        own.properties().forEach(field -> preset.set(field.getKey(), field.getValue()));
        return preset;
    }
}
