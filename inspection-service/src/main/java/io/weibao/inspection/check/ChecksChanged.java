package io.weibao.inspection.check;

/** A check was recorded or changed and is due at once. */
record ChecksChanged() {}
