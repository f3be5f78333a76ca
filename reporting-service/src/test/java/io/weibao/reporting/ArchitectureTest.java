package io.weibao.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import io.weibao.kit.test.HouseRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The house's rules, and which feature may know which. */
class ArchitectureTest {

    private static final ArchRule CONTENT_AND_STATISTICS_ARE_PURE = noClasses()
            .that()
            .resideInAnyPackage("io.weibao.reporting.content", "io.weibao.reporting.statistics")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "io.quarkus..", "org.apache.kafka..")
            .because("what a document says and what a chart shows follow from values, and from nothing around them");

    private static final ArchRule PRINTERS_LOOK_NOTHING_UP = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.weibao.reporting.chart", "io.weibao.reporting.content", "io.weibao.reporting.fields..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.weibao.kit.rows", "io.weibao.reporting.ledger", "io.weibao.reporting.figures")
            .because("the same content makes the same document");

    private static final ArchRule NO_CYCLES = slices().matching("io.weibao.reporting.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs another is not needed by it");

    @Test
    void house_rules_hold() {
        HouseRules.check("io.weibao.reporting", HouseRules.SERVICE);
        HouseRules.check("io.weibao.reporting", List.of(HouseRules.transactionsOnlyIn()));
    }

    @Test
    void features_know_each_other_one_way() {
        HouseRules.check(
                "io.weibao.reporting", List.of(CONTENT_AND_STATISTICS_ARE_PURE, PRINTERS_LOOK_NOTHING_UP, NO_CYCLES));
    }
}
