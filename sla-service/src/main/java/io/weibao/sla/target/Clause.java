package io.weibao.sla.target;

/**
 * Where in the contract a promise stands.
 *
 * @param ours whether the contract gives no figure and we filled the gap
 */
public record Clause(String ref, Text text, boolean ours) {}
