package io.weibao.ticket.directory;

import java.util.UUID;

/** A system that is maintained for a customer. */
record SystemDraft(UUID customer, String name) implements Draft {}
