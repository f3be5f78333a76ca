package io.weibao.calendar;

import static io.weibao.calendar.Fixtures.ALWAYS;
import static io.weibao.calendar.Fixtures.BERLIN;
import static io.weibao.calendar.Fixtures.CN;
import static io.weibao.calendar.Fixtures.daily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarBookTest {

    private final CalendarBook book = ShippedCalendars.book();

    @Test
    void theShippedBookHoldsTwoCalendars() {
        assertThat(book.all()).extracting(BusinessCalendar::id).containsExactly("24x7", "cn-5x8");
    }

    @Test
    void aCalendarIsAddedOrReplaced() {
        BusinessCalendar own = daily(BERLIN, "09:00-17:00");
        BusinessCalendar newer = daily(BERLIN, "09:00-18:00");

        CalendarBook replaced = book.with(own).with(newer);

        assertThat(replaced.calendar("own")).isSameAs(newer);
        assertThat(replaced.all()).hasSize(3);
        assertThat(book.find("own")).isEmpty();
    }

    @Test
    void anUnknownCalendarIsAnError() {
        assertThatThrownBy(() -> book.calendar("5x8"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no calendar 5x8");
    }

    @Test
    void twoCalendarsOfOneIdAreRefused() {
        assertThatThrownBy(() -> new CalendarBook(List.of(CN, ALWAYS, CN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cn-5x8");
    }
}
