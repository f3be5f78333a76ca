package io.weibao.sla.simulation;

import io.weibao.sla.agreement.Agreement;
import io.weibao.sla.target.Clause;
import io.weibao.sla.target.Evaluation;
import io.weibao.sla.target.Target;
import io.weibao.sla.target.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every clock that would run, and what would not.
 *
 * @param agreement absent if there is none with that customer, so that nothing is promised at all
 * @param notYet promised, but nothing has called for it
 * @param notPromised not promised for such a ticket
 */
record SimulationView(
        @Nullable AgreementRef agreement,
        Instant asOf,
        List<ClockView> clocks,
        List<PromiseView> notYet,
        List<PromiseView> notPromised) {

    record AgreementRef(@Nullable UUID id, @Nullable Integer version, Text name) {}

    record PromiseView(String target, Text name, Clause clause) {

        static PromiseView of(Target target) {
            return new PromiseView(target.id(), target.name(), target.clause());
        }
    }

    static SimulationView withoutAgreement(Instant asOf) {
        return new SimulationView(null, asOf, List.of(), List.of(), List.of());
    }

    static SimulationView of(Basis basis, Instant asOf, Evaluation evaluation) {
        @Nullable Agreement agreement = basis.agreement();
        return new SimulationView(
                new AgreementRef(
                        agreement == null ? null : agreement.id(),
                        agreement == null ? null : agreement.version(),
                        basis.name()),
                asOf,
                evaluation.clocks().stream().map(ClockView::of).toList(),
                evaluation.notYet().stream().map(PromiseView::of).toList(),
                evaluation.notPromised().stream().map(PromiseView::of).toList());
    }
}
