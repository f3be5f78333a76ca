package io.weibao.sla.target;

/** Something people read, in both languages. */
public record Text(String zh, String en) {}
