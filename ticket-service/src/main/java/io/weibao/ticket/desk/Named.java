package io.weibao.ticket.desk;

import java.util.UUID;

/** Something or somebody by id and name, as views and events show it. */
public record Named(UUID id, String name) {}
