package io.weibao.inspection.template;

import io.weibao.kit.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One answer of several, and what it says. */
public record Choice(
        @NotBlank @OneLine @Size(max = 80) String value,
        @NotNull @Valid Text label,
        @NotNull Verdict verdict) {}
