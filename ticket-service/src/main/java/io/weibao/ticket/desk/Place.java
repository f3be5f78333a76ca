package io.weibao.ticket.desk;

import org.jspecify.annotations.Nullable;

/** Where something happened: at which customer, in which of its systems and departments. */
public record Place(
        Named customer, @Nullable Named system, @Nullable Named department) {}
