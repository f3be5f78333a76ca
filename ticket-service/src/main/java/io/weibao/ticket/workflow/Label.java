package io.weibao.ticket.workflow;

/** A word in both languages of the platform. */
public record Label(String zh, String en) {}
