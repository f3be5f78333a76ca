package io.weibao.calendar;

/** What people call a calendar, in Chinese and English. */
public record CalendarName(String zh, String en) {}
