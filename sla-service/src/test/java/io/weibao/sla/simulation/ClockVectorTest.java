package io.weibao.sla.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.calendar.BusinessCalendar;
import io.weibao.calendar.CalendarBook;
import io.weibao.calendar.CalendarReader;
import io.weibao.calendar.ShippedCalendars;
import io.weibao.sla.agreement.AgreementDocument;
import io.weibao.sla.json.Document;
import io.weibao.sla.target.ClockCalculator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code contracts/clock-vectors}, answered by the calculator alone. */
class ClockVectorTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static List<ClockVector> vectors() {
        return ClockVector.all();
    }

    @Test
    void there_are_vectors() {
        assertThat(vectors()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void reads_what_the_vector_expects(ClockVector vector) throws IOException {
        vector.check(ClockVector.JSON.valueToTree(answer(vector)));
    }

    private static SimulationView answer(ClockVector vector) throws IOException {
        CalendarBook book = ShippedCalendars.book();
        for (JsonNode calendar : vector.calendars()) {
            book = book.with(BusinessCalendar.of(CalendarReader.calendar(calendar.toString())));
        }
        Document request = Document.of(vector.request());
        JsonNode agreement =
                request.field("preset").isMissing() ? vector.document().get("agreement") : preset(request);
        AgreementDocument document = AgreementDocument.of(agreement, SHANGHAI);
        Basis basis = new Basis(document.name(), document.checkedTerms(book), null);
        ImaginedFacts facts =
                request.orRefuse(ImaginedFacts.read(request, basis.terms().zone(), Instant.EPOCH));
        return SimulationView.of(
                basis, facts.asOf(), ClockCalculator.evaluate(basis.terms(), book, facts.facts(), facts.asOf()));
    }

    private static JsonNode preset(Document request) throws IOException {
        String file = "/presets/" + request.field("preset").text(1) + ".json";
        return ClockVector.JSON.readTree(Objects.requireNonNull(ClockVectorTest.class.getResourceAsStream(file), file));
    }
}
