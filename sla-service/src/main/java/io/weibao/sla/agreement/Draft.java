package io.weibao.sla.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** An agreement that passed every rule, and the document it was read from. */
record Draft(Agreement agreement, JsonNode document, Instant at) {}
