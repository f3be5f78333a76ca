package io.weibao.inspection.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The end of a round as it is written by a caller. */
record CompletionRequest(@NotNull @Valid Assessment assessment) {}
