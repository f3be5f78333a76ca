package io.weibao.ticket.replay;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was sent again. */
@Schema(name = "EventReplay")
record EventReplayReceipt(
        @Schema(description = "Under which the audit keeps who asked for it")
        UUID id,

        @Schema(description = "Where it was sent") String topic,
        int sent,

        @Nullable @Schema(description = "The cursor to go on with; none when all is sent")
        String next) {}
