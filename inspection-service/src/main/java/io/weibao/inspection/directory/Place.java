package io.weibao.inspection.directory;

/** A system and the customer it is maintained for. */
public record Place(Named customer, Named system) {}
