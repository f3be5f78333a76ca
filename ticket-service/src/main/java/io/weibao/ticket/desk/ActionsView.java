package io.weibao.ticket.desk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with a ticket as it stands in this version. */
@Schema(name = "AllowedActions")
public record ActionsView(long version, List<ActionView> items) {}
