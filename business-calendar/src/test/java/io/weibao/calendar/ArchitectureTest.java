package io.weibao.calendar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.weibao.calendar");

    @Test
    void theModuleIsPureJava() {
        classes()
                .that()
                .doNotHaveSimpleName("CalendarReader")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.weibao.calendar", "java..", "org.jspecify..")
                .because("only the reader of files knows JSON")
                .check(MODULE);
    }

    @Test
    void noCalendarKnowsWhatTimeItIs() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("moments are parameters, so that any of them can be asked about")
                .check(MODULE);
    }
}
