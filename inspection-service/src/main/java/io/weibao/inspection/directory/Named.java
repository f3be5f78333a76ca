package io.weibao.inspection.directory;

import java.util.UUID;

/** Something with an id and a name that people know. */
public record Named(UUID id, String name) {}
