package io.weibao.sla.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.calendar.CalendarBook;
import io.weibao.calendar.ShippedCalendars;
import io.weibao.sla.agreement.AgreementDocument;
import io.weibao.sla.fact.FactName;
import io.weibao.sla.fact.FaultLevel;
import io.weibao.sla.fact.Happening;
import io.weibao.sla.fact.Happening.Plain;
import io.weibao.sla.fact.PauseReason;
import io.weibao.sla.fact.ServiceFact;
import io.weibao.sla.fact.TicketKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A ticket's facts, told in minutes since it was raised on a Monday at 08:00 in Shanghai, under a preset. */
final class AStory {

    static final Instant RAISED = Instant.parse("2026-03-02T00:00:00Z");

    private static final CalendarBook BOOK = ShippedCalendars.book();

    private final Terms terms;
    private final List<ServiceFact> facts = new ArrayList<>();

    private AStory(Terms terms) {
        this.terms = terms;
    }

    static AStory under(String preset) {
        return new AStory(terms(preset));
    }

    static Terms terms(String preset) {
        try {
            JsonNode document = new ObjectMapper()
                    .readTree(Objects.requireNonNull(
                            AStory.class.getResourceAsStream("/presets/" + preset + ".json"), preset));
            return AgreementDocument.of(document, ZoneId.of("Asia/Shanghai")).checkedTerms(BOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Instant minute(long minute) {
        return RAISED.plus(Duration.ofMinutes(minute));
    }

    AStory raised(FaultLevel level, boolean businessStopped) {
        return then(0, new Happening.Raised(TicketKind.DEFECT, level, businessStopped));
    }

    AStory then(long minute, FactName fact) {
        return then(minute, new Plain(fact));
    }

    AStory then(long minute, Happening what) {
        facts.add(ServiceFact.at(minute(minute), what));
        return this;
    }

    AStory waiting(long from, long to) {
        return then(from, new Happening.Paused(PauseReason.WAITING_FOR_CUSTOMER, null))
                .then(to, FactName.RESUMED);
    }

    AStory level(long minute, FaultLevel level) {
        return then(minute, new Happening.LevelChanged(level, null));
    }

    List<ServiceFact> facts() {
        return facts;
    }

    Evaluation at(long minute) {
        return ClockCalculator.evaluate(terms, BOOK, facts, minute(minute));
    }

    static Evaluation evaluate(Terms terms, List<ServiceFact> facts, Instant asOf) {
        return ClockCalculator.evaluate(terms, BOOK, facts, asOf);
    }

    Clock clock(String target, long minute) {
        return at(minute).clocks().stream()
                .filter(clock -> clock.target().id().equals(target))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError("There is no clock " + target));
    }
}
