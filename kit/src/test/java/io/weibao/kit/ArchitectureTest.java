package io.weibao.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.weibao.kit.test.HouseRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheHousesRules() {
        HouseRules.check("io.weibao.kit", HouseRules.SERVICE);
        HouseRules.check("io.weibao.kit", List.of(HouseRules.TRANSACTIONS_AT_DESKS));
    }

    @Test
    void dependsOnNothingOfOurs() {
        HouseRules.check(
                "io.weibao.kit",
                List.of(noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "io.weibao.ticket..",
                                "io.weibao.sla..",
                                "io.weibao.inspection..",
                                "io.weibao.reporting..",
                                "io.weibao.gateway..",
                                "io.weibao.calendar..")
                        .because("mechanisms know nothing of the field")));
    }
}
