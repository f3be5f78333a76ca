package io.weibao.ticket;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import io.weibao.kit.test.HouseRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The house's rules, and which feature may know which. */
class ArchitectureTest {

    private static final ArchRule WORKFLOWS_ARE_PURE = noClasses()
            .that()
            .resideInAPackage("io.weibao.ticket.workflow")
            .and()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.weibao.ticket.desk..", "io.weibao.kit..", "jakarta.persistence..", "java.sql..", "io.quarkus..")
            .because("a table is read by people and machines without anything around it");

    private static final ArchRule NO_CYCLES = slices().matching("io.weibao.ticket.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs another is not needed by it");

    @Test
    void houseRulesHold() {
        HouseRules.check("io.weibao.ticket", HouseRules.SERVICE);
        HouseRules.check("io.weibao.ticket", HouseRules.ENTITIES);
        HouseRules.check("io.weibao.ticket", List.of(HouseRules.transactionsOnlyIn()));
    }

    @Test
    void featuresKnowEachOtherOneWay() {
        HouseRules.check("io.weibao.ticket", List.of(WORKFLOWS_ARE_PURE, NO_CYCLES));
    }
}
