package io.weibao.sla.simulation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a simulation asks, for the API's description. It is read by {@link SimulationDesk}, which names every mistake at once. */
@Schema(name = "Simulation")
record SimulationRequest(
        @Nullable @Schema(description = "A preset. Exactly one of preset, agreement and customer", examples = "A")
        String preset,

        @Nullable
        @Schema(
                description =
                        "The id of an agreement, or an agreement written out; customer and validity may be left out")
        Object agreement,

        @Nullable @Schema(description = "Whoever's agreement is in force when the first fact happens")
        UUID customer,

        @Nullable UUID system,

        @Nullable
        @Schema(description = "In which local times are read; overrules the agreement's", examples = "Asia/Shanghai")
        String zone,

        @Schema(description = "raised comes first", maxItems = 500)
        List<ImaginedFact> facts,

        @Nullable @Schema(description = "Now, or the last fact if that lies in the future")
        String asOf) {

    @Schema(description = "Something that happens; some facts carry more, as events do")
    record ImaginedFact(
            @Schema(description = "A moment; without offset in local time")
            String at,

            @Schema(examples = "raised") String fact,
            @Nullable String kind,
            @Nullable String level,
            @Nullable Boolean businessStopped,
            @Nullable String nature,
            @Nullable String reason,
            @Nullable String until,
            @Nullable String paper,
            @Nullable String date) {}
}
