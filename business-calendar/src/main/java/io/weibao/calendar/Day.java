package io.weibao.calendar;

import org.jspecify.annotations.Nullable;

/** What one local day is: its hours and, where it differs from its weekday, the name of the reason. */
record Day(DayType type, DayHours hours, @Nullable String name) {}
