package io.weibao.inspection.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a customer allowed, as it is written by a caller. */
record TargetsRequest(
        @Schema(
                description = "hosts (erp.acme.example, erp.acme.example:8443, *.acme.example), and networks such as"
                        + " 10.20.0.0/16 that names may resolve to though they are private")
        @NotNull
        @Size(max = 200)
        List<@NotBlank @Size(max = 260) String> targets) {}
