package io.weibao.sla.agreement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.sla.agreement.Agreements.Recorded;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an agreement as it was written down, with what became of it here. */
@Schema(name = "Agreement", allOf = AgreementBody.class)
record AgreementView(
        UUID id,
        int version,
        Instant recordedAt,
        @JsonAnyGetter @Schema(hidden = true) Map<String, JsonNode> document) {

    static AgreementView of(Recorded recorded) {
        Map<String, JsonNode> document = new LinkedHashMap<>();
        recorded.document().properties().forEach(field -> document.put(field.getKey(), field.getValue()));
        return new AgreementView(recorded.id(), recorded.version(), recorded.recordedAt(), document);
    }
}
