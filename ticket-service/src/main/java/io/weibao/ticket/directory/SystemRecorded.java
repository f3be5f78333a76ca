package io.weibao.ticket.directory;

import java.util.UUID;

/** A system of a customer was recorded or changed. */
public record SystemRecorded(UUID id, UUID customer, String name) implements DirectoryChange {}
