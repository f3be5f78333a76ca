package io.weibao.ticket.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department of a customer was recorded or changed; {@code head} is the person who approves for it. */
public record DepartmentRecorded(
        UUID id, UUID customer, String name, @Nullable UUID head) implements DirectoryChange {}
