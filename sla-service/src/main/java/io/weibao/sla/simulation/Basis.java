package io.weibao.sla.simulation;

import io.weibao.sla.agreement.Agreement;
import io.weibao.sla.target.Terms;
import io.weibao.sla.target.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation is about: the terms to apply and where they are from.
 *
 * @param agreement absent if they are a preset or imagined
 */
record Basis(Text name, Terms terms, @Nullable Agreement agreement) {

    static Basis of(Agreement agreement) {
        return new Basis(agreement.name(), agreement.terms(), agreement);
    }
}
