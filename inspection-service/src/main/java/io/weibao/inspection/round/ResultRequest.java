package io.weibao.inspection.round;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A result as it is written by a caller. */
record ResultRequest(
        @Nullable UUID component,

        @Schema(
                implementation = Object.class,
                description = "number, true or false, a choice or a text, as the item asks; null if it was not checked,"
                        + " then the note says why")
        @Nullable
        JsonNode value,

        @Nullable @Size(max = 2000) String note,
        @Nullable Boolean businessStopped) {}
