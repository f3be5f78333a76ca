package io.weibao.inspection.plan;

import io.weibao.kit.problem.InvalidValues;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * On which days, as RFC 5545 says it: {@code FREQ=MONTHLY;BYMONTHDAY=10}. Days only, and never two of one month, because an
 * inspection is of a month. A day that a month does not have is left out, as the RFC wants it.
 */
public record Recurrence(String rule) {

    /** How far a rule is looked at when it is written down, and the longest time it may leave between two inspections. */
    private static final int YEARS = 10;

    /** Days, the smallest steps, of those years; for longer steps the library counts through all the years it skips. */
    private static final int MOST_BETWEEN = YEARS * 366;

    private static final int LONGEST = 200;
    private static final Pattern FREQUENCY = Pattern.compile("(^|;)FREQ=[A-Z]", Pattern.CASE_INSENSITIVE);

    /** RFC 7529, which the library knows but trips over. */
    private static final Pattern OTHER_CALENDARS = Pattern.compile("(^|;)(RSCALE|SKIP)=", Pattern.CASE_INSENSITIVE);

    private static final Set<Freq> WITHIN_DAYS = Set.of(Freq.HOURLY, Freq.MINUTELY, Freq.SECONDLY);

    /** Refuses, for a plan that starts then, what is no rule, what never comes, and what comes twice in a month. */
    static Recurrence of(String rule, LocalDate startsOn) {
        if (rule.length() > LONGEST) {
            throw InvalidValues.at("/recurrence", "value-too-long", LONGEST);
        }
        RecurrenceRule parsed = parse(rule);
        if (namesHours(parsed)) {
            throw InvalidValues.at("/recurrence", "recurrence-of-hours");
        }
        if (parsed.getInterval() > MOST_BETWEEN) {
            throw InvalidValues.at("/recurrence", "recurrence-never", YEARS);
        }
        Recurrence recurrence = new Recurrence(rule);
        List<LocalDate> days = recurrence.days(startsOn, startsOn.plusYears(YEARS));
        if (days.isEmpty()) {
            throw InvalidValues.at("/recurrence", "recurrence-never", YEARS);
        }
        if (days.stream().map(YearMonth::from).distinct().count() < days.size()) {
            throw InvalidValues.at("/recurrence", "recurrence-too-often");
        }
        return recurrence;
    }

    /** Asks for parts of a rule only once there is one: the library's enum cannot come to life before its rule. */
    private static boolean namesHours(RecurrenceRule rule) {
        return WITHIN_DAYS.contains(rule.getFreq())
                || Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND).anyMatch(rule::hasPart)
                || (rule.getUntil() != null && !rule.getUntil().isAllDay());
    }

    /** The days from the start on, up to and including the last. */
    List<LocalDate> days(LocalDate startsOn, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        try {
            RecurrenceRuleIterator iterator = parse(rule).iterator(day(startsOn));
            while (iterator.hasNext()) {
                LocalDate next = day(iterator.nextDateTime());
                if (next.isAfter(last) || (!days.isEmpty() && !next.isAfter(days.getLast()))) {
                    return days;
                }
                days.add(next);
            }
        } catch (IllegalArgumentException | IllegalStateException _) {
            // The library gives up on a rule that fits no further day.
        }
        return days;
    }

    private static RecurrenceRule parse(String rule) {
        if (!FREQUENCY.matcher(rule).find() || OTHER_CALENDARS.matcher(rule).find()) {
            throw InvalidValues.at("/recurrence", "not-a-recurrence");
        }
        try {
            return new RecurrenceRule(rule, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException _) {
            throw InvalidValues.at("/recurrence", "not-a-recurrence");
        }
    }

    private static DateTime day(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate day(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
