package io.weibao.inspection.check;

import io.weibao.inspection.inventory.Component;
import io.weibao.inspection.inventory.Components;
import io.weibao.inspection.plan.Plans;
import io.weibao.inspection.template.Checklist;
import io.weibao.inspection.template.ItemKind;
import io.weibao.inspection.template.Template;
import io.weibao.inspection.template.Templates;
import io.weibao.kit.problem.InvalidValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Optional;
import java.util.UUID;

/** What of a check would be refused at every run is better said when it is written down. */
@ApplicationScoped
class CheckGate {

    private final Components components;
    private final Plans plans;
    private final Templates templates;
    private final TargetList lists;
    private final CheckSettings settings;

    CheckGate(Components components, Plans plans, Templates templates, TargetList lists, CheckSettings settings) {
        this.components = components;
        this.plans = plans;
        this.templates = templates;
        this.lists = lists;
        this.settings = settings;
    }

    Component component(CheckDraft draft) {
        return components
                .find(draft.component())
                .orElseThrow(() -> InvalidValues.at("/component", "unknown-reference"));
    }

    /** Where the system has a plan, its checklist must have the item, and of a kind that a check can answer. */
    void requireItem(CheckDraft draft, UUID system) {
        Optional<Checklist> checklist =
                plans.templateOf(system).flatMap(templates::newest).map(Template::checklist);
        if (checklist.isEmpty()) {
            return;
        }
        Checklist.Placed placed = checklist
                .get()
                .find(draft.itemKey())
                .orElseThrow(() -> InvalidValues.at("/itemKey", "unknown-reference"));
        if (placed.item().kind() == ItemKind.CHOICE) {
            throw InvalidValues.at("/itemKey", "no-choice-by-itself");
        }
    }

    /** Names are not resolved here: what they mean may change. */
    void requireAllowed(CheckDraft draft, UUID customer) {
        if (draft.certificateDaysFault() > draft.certificateDaysAttention()) {
            throw InvalidValues.at("/certificateDaysFault", "thresholds-out-of-order");
        }
        Target target = Target.of(draft.url());
        AllowedTargets allowed = lists.of(customer);
        Optional<InetAddress> spelled = Addresses.literal(target.host());
        boolean never = spelled.isPresent()
                && (Addresses.isNever(spelled.get(), settings.allowLoopback()) || !allowed.reaches(spelled.get()));
        if (never || !allowed.names(target)) {
            throw InvalidValues.at("/url", "target-not-allowed");
        }
    }
}
