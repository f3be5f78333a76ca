package io.weibao.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static io.weibao.kit.test.Conditions.method;
import static io.weibao.kit.test.Conditions.notCall;
import static io.weibao.kit.test.Conditions.withoutArguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The house's rules about code, each a constant with its reason. {@code HouseRules.check("io.weibao.ticket", HouseRules.SERVICE)} is
 * a module's architecture test; a rule that finds nothing to look at fails as well.
 */
public final class HouseRules {

    public static final ArchRule CONSTRUCTOR_INJECTION = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .because("what a class needs stands in its constructor");

    public static final ArchRule TIME_FROM_A_CLOCK = classes()
            .that()
            .resideOutsideOfPackages("io.weibao.kit.time", "io.weibao.kit.test", "io.weibao.launcher..")
            .should(notCall(
                    "now() of the machine", method("java\\.time\\..*", "now").and(withoutArguments())))
            .andShould(notCall("the machine's clock", method("java\\.lang\\.System", "currentTimeMillis")))
            .andShould(notCall("for a clock of its own", method("java\\.time\\.Clock", "system.*")))
            .because("time comes from the injected Clock, so that tests can move it");

    public static final ArchRule NO_SLEEP = classes()
            .should(notCall("Thread.sleep", method("java\\.lang\\.Thread", "sleep")))
            .because("waits are conditions, and tests await assertions");

    /** For a service whose units of work are opened by desks and by the border with Kafka only. */
    public static final ArchRule TRANSACTIONS_AT_DESKS = transactionsOnlyIn();

    public static final ArchRule NAMES_THAT_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Info|Processor)")
            .because("a name that says nothing collects everything");

    public static final ArchRule ANSWERS_FROM_ONE_PLACE = classes()
            .that()
            .resideOutsideOfPackages("io.weibao.kit.problem", "io.weibao.kit.idempotency")
            .should(notCall("Response.status", method("jakarta\\.ws\\.rs\\.core\\.Response", "status")))
            .because("a refusal is thrown, and the kit makes its answer");

    public static final ArchRule NO_LOCAL_DATE_TIME = noClasses()
            .that()
            .resideOutsideOfPackage("io.weibao.calendar..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.LocalDateTime")
            .because("outside a calendar a moment is an Instant");

    public static final ArchRule ROLES_AT_RESOURCES = methods()
            .that(Conditions.answersHttp())
            .should(Conditions.sayWhoMayCall())
            .because("who may call is said where it is called");

    public static final ArchRule ENTITIES_HAVE_NO_SETTERS = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should(Conditions.haveNoPublicSetter())
            .because("an aggregate has one method per intention");

    public static final ArchRule ENTITIES_KNOW_NO_EDGE = noClasses()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta.ws.rs..", "org.apache.kafka..", "com.fasterxml.jackson..")
            .because("an aggregate is of the field, not of the framework");

    /** For every module. */
    public static final List<ArchRule> EVERYWHERE =
            List.of(CONSTRUCTOR_INJECTION, TIME_FROM_A_CLOCK, NO_SLEEP, NAMES_THAT_SAY_SOMETHING, NO_LOCAL_DATE_TIME);

    /** For every service with an HTTP edge; with {@link #transactionsOnlyIn} beside it. */
    public static final List<ArchRule> SERVICE = Stream.concat(
                    EVERYWHERE.stream(), Stream.of(ANSWERS_FROM_ONE_PLACE, ROLES_AT_RESOURCES))
            .toList();

    /** For services that keep aggregates with JPA. */
    public static final List<ArchRule> ENTITIES = List.of(ENTITIES_HAVE_NO_SETTERS, ENTITIES_KNOW_NO_EDGE);

    private HouseRules() {}

    /** Checks the main classes of a package, and those below it, against rules. */
    public static void check(String basePackage, List<ArchRule> rules) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        rules.forEach(rule -> rule.check(classes));
    }

    /**
     * Writing units of work are opened by desks and by the border with Kafka only (reading ones anywhere but at resources). A service
     * with another place of that kind, such as a sweep of timers, names the class, with its reason beside.
     */
    public static ArchRule transactionsOnlyIn(String... furtherClasses) {
        return classes()
                .that(doNotOpenTransactions(List.of(furtherClasses)))
                .should(notCall("UnitOfWork", method("io\\.weibao\\.kit\\.scope\\.UnitOfWork", "in|run")))
                .andShould(Conditions.notBeTransactional())
                .because("one use case is one transaction, and use cases are at the desk");
    }

    private static DescribedPredicate<JavaClass> doNotOpenTransactions(List<String> further) {
        return DescribedPredicate.describe(
                "are neither desks nor the border with Kafka",
                type -> !type.getName()
                                .matches(
                                        "(.*Desk(\\$.*)?)|(io\\.weibao\\..*\\.wire\\..*)|(io\\.weibao\\.kit\\.(scope|inbox|outbox)\\..*)")
                        && !further.contains(type.getSimpleName()));
    }
}
