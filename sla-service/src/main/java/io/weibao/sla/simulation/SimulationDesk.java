package io.weibao.sla.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.calendar.BeyondHorizonException;
import io.weibao.calendar.CalendarBook;
import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.sla.agreement.AgreementDocument;
import io.weibao.sla.agreement.Agreements;
import io.weibao.sla.agreement.Presets;
import io.weibao.sla.calendar.Calendars;
import io.weibao.sla.json.Document;
import io.weibao.sla.target.ClockCalculator;
import io.weibao.sla.target.Evaluation;
import io.weibao.sla.target.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Answers what if. Whoever asks sees no agreement that he could not read. */
@ApplicationScoped
public class SimulationDesk {

    private final UnitOfWork unitOfWork;
    private final Agreements agreements;
    private final Presets presets;
    private final Calendars calendars;
    private final Clock clock;
    private final ZoneId installation;

    SimulationDesk(
            UnitOfWork unitOfWork,
            Agreements agreements,
            Presets presets,
            Calendars calendars,
            Clock clock,
            @ConfigProperty(name = "weibao.zone") ZoneId installation) {
        this.unitOfWork = unitOfWork;
        this.agreements = agreements;
        this.presets = presets;
        this.calendars = calendars;
        this.clock = clock;
        this.installation = installation;
    }

    SimulationView simulate(Actor actor, @Nullable JsonNode request) {
        return unitOfWork.reading(actor.scope(), () -> simulate(Document.of(request)));
    }

    private SimulationView simulate(Document request) {
        request.only("preset", "agreement", "customer", "system", "zone", "facts", "asOf");
        if (Stream.of("preset", "agreement", "customer")
                        .filter(basis -> !request.field(basis).isMissing())
                        .count()
                != 1) {
            request.refuse("one-basis-only");
        }
        CalendarBook book = calendars.book();
        @Nullable ZoneId asked = request.field("zone").ifPresent(Document::zone);
        @Nullable Basis given = given(request, book);
        ZoneId zone = Stream.of(asked, given == null ? null : given.terms().zone(), installation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(installation);
        ImaginedFacts facts = request.orRefuse(ImaginedFacts.read(request, zone, clock.instant()));
        @Nullable Basis basis = given == null ? inForce(request, facts) : given;
        request.orRefuse(facts);
        if (basis == null) {
            return SimulationView.withoutAgreement(facts.asOf());
        }
        Terms terms = asked == null ? basis.terms() : basis.terms().in(asked);
        return SimulationView.of(basis, facts.asOf(), evaluated(terms, book, facts));
    }

    private static Evaluation evaluated(Terms terms, CalendarBook book, ImaginedFacts facts) {
        try {
            return ClockCalculator.evaluate(terms, book, facts.facts(), facts.asOf());
        } catch (BeyondHorizonException _) {
            throw InvalidValues.at("/agreement", "beyond-the-horizon");
        }
    }

    /** What the request itself says is to be applied; absent if it names a customer instead. */
    private @Nullable Basis given(Document request, CalendarBook book) {
        Document agreement = request.field("agreement");
        if (agreement.isText()) {
            UUID id = agreement.id();
            return request.isSound()
                    ? Basis.of(agreements.newest(id).orElseThrow(() -> new NotFound("agreement", id)))
                    : null;
        }
        if (!agreement.isMissing()) {
            return basis(AgreementDocument.of(agreement, installation), book);
        }
        return request.field("preset").ifPresent(preset -> preset(preset, book));
    }

    private @Nullable Basis preset(Document preset, CalendarBook book) {
        ObjectNode document = preset.oneOf(presets::find, JsonNodeFactory.instance.objectNode(), presets.ids());
        return document.isEmpty() ? null : basis(AgreementDocument.of(document, installation), book);
    }

    private Basis basis(AgreementDocument document, CalendarBook book) {
        return new Basis(document.name(), document.checkedTerms(book, clock.instant()), null);
    }

    private @Nullable Basis inForce(Document request, ImaginedFacts facts) {
        if (request.field("customer").isMissing()) {
            return null;
        }
        UUID customer = request.field("customer").id();
        @Nullable UUID system = request.field("system").ifPresent(Document::id);
        Instant raisedAt = facts.facts().getFirst().occurredAt();
        return request.isSound()
                ? agreements.inForce(customer, system, raisedAt).map(Basis::of).orElse(null)
                : null;
    }
}
