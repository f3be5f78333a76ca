package io.weibao.launcher.history;

/** A row that could not be imported, and why, in a few words that stay the same. */
record RejectedRow(long position, String number, String reason, String raw) {}
