package io.weibao.ticket.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department of a customer and the person at its head, if one is named. */
record DepartmentDraft(UUID customer, String name, @Nullable UUID head) implements Draft {}
