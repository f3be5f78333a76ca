package io.weibao.calendar;

import java.time.LocalDate;

/**
 * One line of a holiday notice: a day off, or a day on which people work to make up for one ({@code offDay} false).
 *
 * @param name the holiday it belongs to, in Chinese as announced
 */
public record HolidayDay(LocalDate date, String name, boolean offDay) {}
