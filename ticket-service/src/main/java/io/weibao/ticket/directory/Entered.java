package io.weibao.ticket.directory;

/** What became of recording an entry: made now, or there already and saying the same. */
record Entered<E>(E entry, boolean isNew) {}
