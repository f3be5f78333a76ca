package io.weibao.sla.agreement;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.sla.agreement.Agreements.Recorded;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of an agreement as it was written down, with what became of it here. */
@Schema(name = "Agreement", allOf = AgreementBody.class)
record AgreementView(
        UUID id,
        int version,
        Instant recordedAt,

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What looks like a mistake though it is accepted; told to whoever records it")
        List<AgreementWarning> warnings,

        @JsonAnyGetter @Schema(hidden = true) Map<String, JsonNode> document) {

    static AgreementView of(Recorded recorded) {
        return of(recorded, null);
    }

    static AgreementView of(Recorded recorded, @Nullable List<AgreementWarning> warnings) {
        Map<String, JsonNode> document = new LinkedHashMap<>();
        recorded.document().properties().forEach(field -> document.put(field.getKey(), field.getValue()));
        return new AgreementView(recorded.id(), recorded.version(), recorded.recordedAt(), warnings, document);
    }
}
