package io.weibao.inspection.check;

import io.weibao.inspection.template.Verdict;
import java.time.Instant;
import java.util.UUID;

/** One run of a check, kept as history. */
record CheckRun(UUID id, UUID check, Instant at, Verdict verdict, Outcome outcome) {}
