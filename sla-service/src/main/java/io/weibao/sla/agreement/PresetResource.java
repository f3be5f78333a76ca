package io.weibao.sla.agreement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** HTTP edge of the presets: agreements to start from. */
@Path("/api/v1/agreement-presets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class PresetResource {

    /** A preset: an agreement without customer and validity. */
    @Schema(name = "AgreementPreset", allOf = AgreementBody.class)
    record PresetView(
            String preset,
            @JsonAnyGetter @Schema(hidden = true) Map<String, JsonNode> document) {

        static PresetView of(String id, ObjectNode document) {
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            document.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            return new PresetView(id, fields);
        }
    }

    private final Presets presets;

    PresetResource(Presets presets) {
        this.presets = presets;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listAgreementPresets", summary = "List the agreements that are ready to be agreed")
    public Page<PresetView> list() {
        return new Page<>(presets.ids().stream().map(this::show).toList(), null);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Operation(operationId = "showAgreementPreset", summary = "Show a preset")
    @APIResponse(
            responseCode = "200",
            description = "The preset",
            content = @Content(schema = @Schema(implementation = PresetView.class)))
    public PresetView show(@RestPath String id) {
        return presets.find(id)
                .map(document -> PresetView.of(id, document))
                .orElseThrow(() -> new NotFound("agreement preset", id));
    }
}
