package io.weibao.calendar;

import java.util.List;

/**
 * What was announced for one year. No days at all means that nothing has been announced yet, never that the year has no
 * holidays. A notice may also name the last days of the year before.
 *
 * @param papers addresses of the notices it comes from, oldest first
 */
public record HolidayYear(int year, List<String> papers, List<HolidayDay> days) {

    public HolidayYear {
        papers = List.copyOf(papers);
        days = List.copyOf(days);
        if (days.stream().map(HolidayDay::date).distinct().count() < days.size()) {
            throw new CalendarMistakeException(CalendarMistake.HOLIDAY_TWICE, year);
        }
        for (HolidayDay day : days) {
            int distance = year - day.date().getYear();
            if (distance != 0 && distance != 1) {
                throw new CalendarMistakeException(CalendarMistake.HOLIDAY_OF_ANOTHER_YEAR, day.date(), year);
            }
        }
    }

    public boolean isAnnounced() {
        return !days.isEmpty();
    }
}
