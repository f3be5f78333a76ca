package io.weibao.inspection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import io.weibao.kit.test.HouseRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The house's rules, and which feature may know which. */
class ArchitectureTest {

    private static final ArchRule NO_CYCLES = slices().matching("io.weibao.inspection.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs another is not needed by it");

    private static final ArchRule JUDGEMENTS_ARE_PURE = noClasses()
            .that()
            .haveNameMatching("io\\.weibao\\.inspection\\.(template\\.(Item|Thresholds|SuddenChange|Checklist|Levels)"
                    + "|plan\\.(Schedule|Recurrence|Plan)|round\\.Round|finding\\.Finding|check\\.AutomaticCheck)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "io.quarkus..", "org.apache.kafka..", "jakarta.ws.rs..", "io.weibao.kit.rows")
            .because("what is due and what is wrong follow from values, not from what is around them");

    private static final ArchRule RECURRENCES_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveSimpleName("Recurrence")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dmfs..")
            .because("the library is behind one class of ours");

    private static final ArchRule SOCKETS_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("io.weibao.inspection.check")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .because("what is looked at was allowed");

    @Test
    void house_rules_hold() {
        HouseRules.check("io.weibao.inspection", HouseRules.SERVICE);
        HouseRules.check("io.weibao.inspection", List.of(HouseRules.transactionsOnlyIn()));
    }

    @Test
    void features_know_each_other_one_way() {
        HouseRules.check(
                "io.weibao.inspection",
                List.of(NO_CYCLES, JUDGEMENTS_ARE_PURE, RECURRENCES_IN_ONE_PLACE, SOCKETS_IN_ONE_PLACE));
    }
}
