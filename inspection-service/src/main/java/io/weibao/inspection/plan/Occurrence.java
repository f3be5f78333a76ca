package io.weibao.inspection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The inspection of a month as the plan has it.
 *
 * @param byRule the day of the recurrence
 * @param scheduledFor that day, moved to a working day
 * @param opensAt when that day begins
 * @param dueAt when the last day of the time allowed ends
 * @param provisional the holidays of the year are not announced: it may still move
 */
public record Occurrence(
        YearMonth month,
        LocalDate byRule,
        LocalDate scheduledFor,
        Instant opensAt,
        Instant dueAt,
        boolean provisional) {}
