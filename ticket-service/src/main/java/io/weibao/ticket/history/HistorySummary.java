package io.weibao.ticket.history;

/** How much history of a customer has been taken in: to be compared with the file and with what clocks have counted. */
public record HistorySummary(long tickets, long rows, long facts) {}
