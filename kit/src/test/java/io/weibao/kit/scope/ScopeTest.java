package io.weibao.kit.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.weibao.kit.app.Database;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class ScopeTest {

    private static final List<String> TABLES = List.of("parcel", "outbox", "inbox_parked", "idempotency_key");

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @BeforeEach
    void oneRowOfEachCustomerInEachTable() {
        unitOfWork.run(Scope.everything(), () -> {
            database.execute("delete from parcel");
            for (UUID customer : List.of(Tokens.ACME, Tokens.BORUN)) {
                UUID id = UUID.randomUUID();
                database.execute("insert into parcel values (?, ?, 'a', 1)", id, customer);
                database.execute(
                        "insert into inbox_parked values ('scope', ?, 2, ?, '{}', '{}', 'gap', null, 0, now())",
                        id.toString(),
                        customer);
                database.execute(
                        "insert into idempotency_key values (?, 'k', '', ?, null, null, null, now())", id, customer);
            }
        });
    }

    @Test
    void showsNothingWithoutAScope() {
        for (String table : TABLES) {
            assertThat(database.outsideAnyTransaction("select count(*) from " + table))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void showsNothingToNobodysScope() {
        assertThat(count(Scope.nothing(), "parcel")).isZero();
        assertThat(count(Scope.of(UUID.randomUUID()), "parcel")).isZero();
    }

    @Test
    void showsACustomerItsOwnRowsOnly() {
        assertThat(count(Scope.of(Tokens.ACME), "parcel")).isEqualTo(1);
        assertThat(count(Scope.of(Tokens.ACME, Tokens.BORUN), "parcel")).isEqualTo(2);
        assertThat(count(Scope.everything(), "parcel")).isEqualTo(2);
    }

    @Test
    void refusesToWriteForAnotherCustomer() {
        assertThatThrownBy(() -> unitOfWork.run(
                        Scope.of(Tokens.ACME),
                        () -> database.execute(
                                "insert into parcel values (?, ?, 'a', 1)", UUID.randomUUID(), Tokens.BORUN)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void endsWithItsTransaction() {
        for (int n = 0; n < 30; n++) {
            assertThat(count(Scope.everything(), "parcel")).isEqualTo(2);
            assertThat(database.outsideAnyTransaction("select count(*) from parcel"))
                    .isZero();
        }
    }

    @Test
    void doesNotChangeInsideAUnitOfWork() {
        assertThatThrownBy(() -> unitOfWork.run(Scope.of(Tokens.ACME), () -> count(Scope.everything(), "parcel")))
                .isInstanceOf(IllegalStateException.class);
        long nested = unitOfWork.in(Scope.of(Tokens.ACME), () -> count(Scope.of(Tokens.ACME), "parcel"));
        assertThat(nested).isEqualTo(1);
    }

    @Test
    void cannotWriteWhileReading() {
        assertThatThrownBy(() -> unitOfWork.reading(Scope.everything(), () -> {
                    database.execute("delete from parcel");
                    return 0;
                }))
                .hasStackTraceContaining("read-only transaction");
        assertThat(count(Scope.everything(), "parcel")).isEqualTo(2);
    }

    @Test
    void undoesEverythingWhenTheWorkFails() {
        assertThatThrownBy(() -> unitOfWork.run(Scope.everything(), () -> {
                    database.execute("delete from parcel");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(count(Scope.everything(), "parcel")).isEqualTo(2);
    }

    private long count(Scope scope, String table) {
        return unitOfWork.reading(scope, () -> database.number("select count(*) from " + table));
    }
}
