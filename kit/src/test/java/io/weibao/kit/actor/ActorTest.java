package io.weibao.kit.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.kit.scope.Scope;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final UUID ACME = UUID.randomUUID();

    @Test
    void seesItsCustomerOnlyWhateverElseItIs() {
        assertThat(actor(ACME, "applicant").scope()).isEqualTo(Scope.of(ACME));
        assertThat(actor(ACME, "agent").scope()).isEqualTo(Scope.of(ACME));
    }

    @Test
    void seesEverythingAsStaffOfTheProvider() {
        assertThat(actor(null, "engineer").scope()).isEqualTo(Scope.everything());
    }

    @Test
    void seesNothingWithoutACustomerOrARoleOfTheProvider() {
        assertThat(actor(null, "applicant").scope()).isEqualTo(Scope.nothing());
        assertThat(actor(null, "partner").scope()).isEqualTo(Scope.nothing());
        assertThat(actor(null).scope()).isEqualTo(Scope.nothing());
    }

    @Test
    void isTheSameMachineUnderTheSameName() {
        assertThat(Actor.system("sweep")).isEqualTo(Actor.system("sweep"));
        assertThat(Actor.system("sweep").scope()).isEqualTo(Scope.everything());
        assertThat(Actor.system("sweep").id())
                .isNotEqualTo(Actor.system("relay").id());
    }

    @Test
    void writesItsScopeAsTheDatabaseReadsIt() {
        UUID other = UUID.randomUUID();
        assertThat(Scope.everything().setting()).isEqualTo("*");
        assertThat(Scope.nothing().setting()).isEmpty();
        assertThat(Scope.of()).isEqualTo(Scope.nothing());
        assertThat(Scope.of(ACME, other)).isEqualTo(Scope.of(other, ACME, other));
        assertThat(Scope.of(ACME).setting()).isEqualTo(ACME.toString());
    }

    private static Actor actor(@Nullable UUID customer, String... roles) {
        return new Actor(UUID.randomUUID(), "somebody", Set.of(roles), customer, Locale.ENGLISH, Via.PERSON);
    }
}
