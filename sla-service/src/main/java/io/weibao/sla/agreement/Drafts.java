package io.weibao.sla.agreement;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.kit.time.Ids;
import io.weibao.sla.calendar.Calendars;
import io.weibao.sla.json.Document;
import io.weibao.sla.notification.People;
import io.weibao.sla.notification.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes agreements of what is posted: a preset fills in whatever is left out, and every rule is looked at. */
@ApplicationScoped
class Drafts {

    private final Presets presets;
    private final Calendars calendars;
    private final People people;
    private final Ids ids;
    private final Clock clock;
    private final ZoneId installation;

    Drafts(
            Presets presets,
            Calendars calendars,
            People people,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "weibao.zone") ZoneId installation) {
        this.presets = presets;
        this.calendars = calendars;
        this.people = people;
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
                document.checkedTerms(calendars.book(), later(parties.validFrom(), clock.instant())));
        checkPeople(agreement, document.document());
        return document.document()
                .orRefuse(new Draft(agreement, filled, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private void checkPeople(Agreement agreement, Document document) {
        Set<UUID> named = RecipientRules.people(agreement.terms());
        if (!named.isEmpty() && document.isSound()) {
            Set<UUID> reached = people.named(named, List.of()).stream()
                    .filter(person -> person.mayHearOf(agreement.customer()))
                    .map(Person::id)
                    .collect(toSet());
            RecipientRules.checkKnown(agreement.terms(), reached, document.field("targets"));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
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
