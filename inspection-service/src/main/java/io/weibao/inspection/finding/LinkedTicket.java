package io.weibao.inspection.finding;

import java.util.UUID;

/** The ticket a finding became. */
public record LinkedTicket(UUID id, String number, boolean open) {}
