package io.weibao.inspection.template;

import jakarta.validation.constraints.NotNull;

/** Which fault level a finding gets by its verdict. */
public record Levels(@NotNull FaultLevel attention, @NotNull FaultLevel fault) {

    static final Levels USUAL = new Levels(FaultLevel.III, FaultLevel.II);

    FaultLevel of(Verdict verdict) {
        return verdict == Verdict.FAULT ? fault : attention;
    }
}
