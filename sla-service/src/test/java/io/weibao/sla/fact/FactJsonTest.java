package io.weibao.sla.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.kit.problem.InvalidValues;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MOMENT = Instant.parse("2026-03-02T01:02:03Z");

    @Test
    void every_kind_of_fact_is_read_as_it_was_written() {
        List<Happening> happenings = List.of(
                new Happening.Raised(TicketKind.CONSULTATION, FaultLevel.II, true),
                new Happening.LevelChanged(FaultLevel.I, null),
                new Happening.LevelChanged(FaultLevel.I, false),
                new Happening.Classified("TECHNICAL", null, null),
                new Happening.Classified(null, FaultLevel.IV, true),
                new Happening.Converted(TicketKind.CONSULTATION),
                new Happening.Paused(PauseReason.WAITING_FOR_PROBLEM, null),
                new Happening.Paused(PauseReason.WAITING_FOR_CUSTOMER, MOMENT),
                new Happening.DateAgreed(MOMENT),
                new Happening.OwedPaper(FactName.OWED_PAPER_OPENED, "diagnosis"),
                new Happening.Plain(FactName.RESPONDED));
        for (Happening happening : happenings) {
            ServiceFact fact = new ServiceFact(MOMENT, MOMENT.plusSeconds(5), Origin.IMPORT, happening);

            assertThat(FactJson.read(FactJson.write(fact), SHANGHAI)).isEqualTo(fact);
        }
    }

    @Test
    void fields_of_a_later_version_are_tolerated_and_a_fact_without_origin_is_live() {
        ServiceFact fact = read("""
                {"fact":"responded","occurredAt":"2026-03-02T01:02:03.456Z","recordedAt":"2026-03-02T01:02:04Z","mood":"good"}""");

        assertThat(fact.origin()).isEqualTo(Origin.LIVE);
        assertThat(fact.occurredAt()).isEqualTo(MOMENT);
    }

    @Test
    void a_moment_beyond_what_calendars_know_is_no_reason_to_lose_the_fact() {
        for (String until : List.of("2206-11-23T00:00:00Z", "9999-12-31T23:59:59Z", "+999999999-12-31T23:59:59Z")) {
            ServiceFact fact = read("""
                    {"fact":"paused","reason":"waiting-for-customer","until":"%s",
                     "occurredAt":"2026-03-02T01:02:03Z","recordedAt":"2026-03-02T01:02:03Z"}""".formatted(until));

            assertThat(fact.what())
                    .isEqualTo(new Happening.Paused(
                            PauseReason.WAITING_FOR_CUSTOMER, Instant.parse("2100-01-01T00:00:00Z")));
        }
    }

    @Test
    void a_bare_date_lasts_until_the_end_of_its_day() {
        ServiceFact fact = read("""
                {"fact":"date-agreed","date":"2026-03-10","occurredAt":"2026-03-02T01:02:03Z","recordedAt":"2026-03-02T01:02:03Z"}""");

        assertThat(fact.what()).isEqualTo(new Happening.DateAgreed(Instant.parse("2026-03-10T16:00:00Z")));
    }

    @Test
    void a_fact_that_clocks_do_not_know_is_refused() {
        assertThatExceptionOfType(InvalidValues.class).isThrownBy(() -> read("""
                {"fact":"applauded","occurredAt":"2026-03-02T01:02:03Z","recordedAt":"2026-03-02T01:02:03Z"}"""));
    }

    private static ServiceFact read(String text) {
        try {
            return FactJson.read(JSON.readTree(text), SHANGHAI);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
