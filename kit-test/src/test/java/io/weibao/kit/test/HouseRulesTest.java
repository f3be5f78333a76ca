package io.weibao.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.weibao.kit.test.bad.Bad;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    static Stream<Arguments> offences() {
        return Stream.of(
                Arguments.of(HouseRules.CONSTRUCTOR_INJECTION, Bad.FieldInjection.class),
                Arguments.of(HouseRules.TIME_FROM_A_CLOCK, Bad.Now.class),
                Arguments.of(HouseRules.TIME_FROM_A_CLOCK, Bad.Millis.class),
                Arguments.of(HouseRules.TIME_FROM_A_CLOCK, Bad.OwnClock.class),
                Arguments.of(HouseRules.NO_SLEEP, Bad.Sleeper.class),
                Arguments.of(HouseRules.TRANSACTIONS_AT_DESKS, Bad.TransactionOpener.class),
                Arguments.of(HouseRules.TRANSACTIONS_AT_DESKS, Bad.TransactionalMethod.class),
                Arguments.of(HouseRules.NAMES_THAT_SAY_SOMETHING, Bad.ThingManager.class),
                Arguments.of(HouseRules.NAMES_THAT_SAY_SOMETHING, Bad.ThingUtils.class),
                Arguments.of(HouseRules.ANSWERS_FROM_ONE_PLACE, Bad.OwnAnswer.class),
                Arguments.of(HouseRules.NO_LOCAL_DATE_TIME, Bad.LocalTime.class),
                Arguments.of(HouseRules.ROLES_AT_RESOURCES, Bad.OpenResource.class),
                Arguments.of(HouseRules.ENTITIES_HAVE_NO_SETTERS, Bad.Setter.class),
                Arguments.of(HouseRules.ENTITIES_KNOW_NO_EDGE, Bad.EdgeKnower.class));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void seesWhatItForbids(ArchRule rule, Class<?> offender) {
        assertThatThrownBy(() -> rule.check(classes(offender)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender.getSimpleName());
    }

    static Stream<Arguments> goodExamples() {
        return Stream.of(
                Arguments.of(HouseRules.TIME_FROM_A_CLOCK, Bad.GoodTime.class),
                Arguments.of(HouseRules.ROLES_AT_RESOURCES, Bad.GoodResource.class),
                Arguments.of(HouseRules.transactionsOnlyIn("TransactionOpener"), Bad.GoodTime.class));
    }

    @ParameterizedTest
    @MethodSource("goodExamples")
    void letsTheRestPass(ArchRule rule, Class<?> example) {
        assertThatCode(() -> rule.check(classes(example))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("offences")
    void failsWhenItFindsNothingToLookAt(ArchRule rule, Class<?> offender) {
        assertThat(offender).isNotNull();
        assertThatThrownBy(() -> rule.check(classes())).isInstanceOf(AssertionError.class);
    }

    @Test
    void letsDesksAndNamedPlacesOpenTransactions() {
        JavaClasses both = classes(Bad.GoodDesk.class, Bad.GoodTime.class, Bad.TransactionOpener.class);
        assertThatCode(() -> HouseRules.transactionsOnlyIn("TransactionOpener").check(both))
                .doesNotThrowAnyException();
    }

    private static JavaClasses classes(Class<?>... types) {
        return new ClassFileImporter().importClasses(types);
    }
}
