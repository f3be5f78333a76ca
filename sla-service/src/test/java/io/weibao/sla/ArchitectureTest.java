package io.weibao.sla;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import io.weibao.kit.test.HouseRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The house's rules, and which feature may know which. */
class ArchitectureTest {

    private static final ArchRule PROMISES_ARE_PURE = noClasses()
            .that()
            .resideInAnyPackage("io.weibao.sla.target", "io.weibao.sla.fact")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "io.quarkus..", "org.apache.kafka..")
            .because("a due time follows from facts, terms and calendars, and from nothing around them");

    private static final ArchRule NO_CYCLES = slices().matching("io.weibao.sla.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs another is not needed by it");

    @Test
    void house_rules_hold() {
        HouseRules.check("io.weibao.sla", HouseRules.SERVICE);
        HouseRules.check("io.weibao.sla", List.of(HouseRules.transactionsOnlyIn()));
    }

    @Test
    void features_know_each_other_one_way() {
        HouseRules.check("io.weibao.sla", List.of(PROMISES_ARE_PURE, NO_CYCLES));
    }
}
