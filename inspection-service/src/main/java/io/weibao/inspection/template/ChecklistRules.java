package io.weibao.inspection.template;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at a checklist as a whole: what no single field can know. */
final class ChecklistRules {

    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private ChecklistRules() {}

    static void check(Checklist checklist) {
        ChecklistRules rules = new ChecklistRules();
        for (int i = 0; i < checklist.areas().size(); i++) {
            rules.area(checklist.areas().get(i), "/areas/" + i);
        }
        if (!rules.violations.isEmpty()) {
            throw new InvalidValues(rules.violations);
        }
    }

    private void area(Area area, String at) {
        if (!keys.add("area " + area.key())) {
            refuse(at + "/key", "repeated-key");
        }
        for (int i = 0; i < area.items().size(); i++) {
            item(area.items().get(i), at + "/items/" + i);
        }
    }

    private void item(Item item, String at) {
        if (!keys.add("item " + item.key())) {
            refuse(at + "/key", "repeated-key");
        }
        number(item, at);
        yesNo(item, at);
        choices(item, at);
    }

    private void number(Item item, String at) {
        boolean isNumber = item.kind() == ItemKind.NUMBER;
        refuseIf(!isNumber && item.thresholds() != null, at + "/thresholds", "not-for-this-kind");
        refuseIf(!isNumber && item.suddenChange() != null, at + "/suddenChange", "not-for-this-kind");
        refuseIf(!isNumber && item.direction() != null, at + "/direction", "not-for-this-kind");
        if (isNumber && item.thresholds() != null) {
            if (!item.thresholds().fit()) {
                refuseTooLong(at + "/thresholds");
            } else if (item.direction() == null) {
                refuse(at + "/direction", "missing-value");
            } else if (!item.thresholds().isInOrder(item.direction())) {
                refuse(at + "/thresholds", "thresholds-out-of-order");
            }
        }
        if (isNumber && item.suddenChange() != null && !item.suddenChange().fit()) {
            refuseTooLong(at + "/suddenChange");
        } else if (isNumber && item.suddenChange() != null) {
            refuseIf(!item.suddenChange().isInOrder(), at + "/suddenChange", "thresholds-out-of-order");
            refuseIf(!item.suddenChange().growsOnly(), at + "/suddenChange", "no-burst");
        }
    }

    private void yesNo(Item item, String at) {
        boolean isYesNo = item.kind() == ItemKind.YES_NO;
        refuseIf(!isYesNo && item.good() != null, at + "/good", "not-for-this-kind");
        refuseIf(!isYesNo && item.otherwise() != null, at + "/otherwise", "not-for-this-kind");
        refuseIf(isYesNo && item.good() == null, at + "/good", "missing-value");
    }

    private void choices(Item item, String at) {
        boolean isChoice = item.kind() == ItemKind.CHOICE;
        refuseIf(!isChoice && !item.choices().isEmpty(), at + "/choices", "not-for-this-kind");
        refuseIf(isChoice && item.choices().size() < 2, at + "/choices", "missing-value");
        long distinct = item.choices().stream().map(Choice::value).distinct().count();
        refuseIf(distinct < item.choices().size(), at + "/choices", "repeated-key");
    }

    private void refuseIf(boolean wrong, String pointer, String slug) {
        if (wrong) {
            refuse(pointer, slug);
        }
    }

    private void refuseTooLong(String pointer) {
        violations.add(Violation.of(pointer, "number-too-long", Digits.MOST, Digits.MOST_DECIMALS));
    }

    private void refuse(String pointer, String slug) {
        violations.add(Violation.of(pointer, slug));
    }
}
