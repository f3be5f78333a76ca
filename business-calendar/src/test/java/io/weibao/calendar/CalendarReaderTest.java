package io.weibao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {

    private static final String OWN = """
            {"id": "night", "name": {"zh": "夜班", "en": "Nights"}, "zone": "Europe/Berlin",
             "weekly": {"MONDAY": ["22:00-24:00"], "TUESDAY": ["00:00-06:00"]},
             "holidays": "holidays-de", "makeUpDaysWorkAs": "MONDAY",
             "days": [{"date": "2026-12-24", "name": "Heiligabend", "closed": true},
                      {"date": "2026-12-25", "name": "Dienst", "open": ["08:00-09:00"]},
                      {"date": "2026-12-26", "name": "Tausch", "worksAs": "TUESDAY"}]}
            """;

    @Test
    void everythingWrittenIsRead() {
        CalendarDefinition read = CalendarReader.calendar(OWN);

        assertThat(read.id()).isEqualTo("night");
        assertThat(read.name()).isEqualTo(new CalendarName("夜班", "Nights"));
        assertThat(read.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(read.weekly().on(DayOfWeek.TUESDAY)).isEqualTo(DayHours.of("00:00-06:00"));
        assertThat(read.weekly().on(DayOfWeek.SUNDAY)).isEqualTo(DayHours.CLOSED);
        assertThat(read.holidays()).isEqualTo("holidays-de");
        assertThat(read.makeUpDaysWorkAs()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(read.days())
                .containsExactly(
                        new DayOverride.Closed(LocalDate.of(2026, 12, 24), "Heiligabend"),
                        new DayOverride.OpenWith(LocalDate.of(2026, 12, 25), "Dienst", DayHours.of("08:00-09:00")),
                        new DayOverride.WorksAs(LocalDate.of(2026, 12, 26), "Tausch", DayOfWeek.TUESDAY));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\"               | \"ident\"        | Unknown field ident",
                "\"zh\": \"夜班\",     | ''               | field zh is missing",
                "Europe/Berlin        | Europe/Nowhere   | No such time zone",
                "\"MONDAY\": [        | \"Montag\": [    | No such weekday",
                "[\"22:00-24:00\"]    | \"22:00-24:00\"  | Hours are a list",
                "22:00-24:00          | 24:00-22:00      | open before they close",
                "2026-12-24           | 2026-02-30       | No such date",
                "\"closed\": true     | \"closed\": false | closed can only be true",
                "\"closed\": true     | \"closed\": true, \"open\": [] | exactly one of them",
                "\"Nights\"           | 5                | must be a text",
                "{\"id\"              | [\"id\"          | Not JSON",
            })
    void whatIsWrongIsNamed(String right, String wrong, String message) {
        String broken = OWN.replace(right, wrong);

        assertThatThrownBy(() -> CalendarReader.calendar(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void everyShippedYearIsRead() {
        HolidayBook book = ShippedCalendars.holidays();

        assertThat(book.isAnnounced(2014)).isFalse();
        assertThat(book.isAnnounced(2015)).isTrue();
        assertThat(book.isAnnounced(2026)).isTrue();
        assertThat(book.isAnnounced(2027)).isFalse();
        assertThat(book.days()).hasSize(405);
        assertThat(book.days()).contains(new HolidayDay(LocalDate.of(2026, 2, 14), "春节", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"year\": 2026, \"papers\": [], \"days\": [{\"name\": \"元旦\", \"date\": \"2026-01-01\"}]} | isOffDay is missing",
                "{\"year\": 2026, \"papers\": [], \"days\": [{\"name\": \"元旦\", \"date\": \"2024-01-01\", \"isOffDay\": true}]} | cannot belong",
                "{\"year\": \"2026\", \"papers\": [], \"days\": []} | year must be a number",
                "{\"year\": 2026, \"days\": []} | papers is missing",
                "[] | must be a JSON object",
            })
    void aHolidayFileThatIsWrongIsRefused(String json, String message) {
        assertThatThrownBy(() -> CalendarReader.holidays(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aDayNamedTwiceIsRefused() {
        String day = "{\"name\": \"元旦\", \"date\": \"2026-01-01\", \"isOffDay\": true}";

        assertThatThrownBy(() -> CalendarReader.holidays(
                        "{\"year\": 2026, \"papers\": [], \"days\": [" + day + "," + day + "]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }
}
