package io.weibao.kit.scope;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that knows whose data it may touch: its first statement sets the scope, until it ends. Work inside work of
 * the same scope joins it; another scope inside is a mistake of the program and refused. An exception undoes everything.
 */
@ApplicationScoped
public class UnitOfWork {

    private static final Object SCOPE = UnitOfWork.class;
    private static final String WRITING = "select set_config('weibao.scope', ?, true)";
    private static final String READING = WRITING + ", set_config('transaction_read_only', 'on', true)";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;

    UnitOfWork(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Does the work in a transaction of this scope and gives its result once committed. */
    public <T extends @Nullable Object> T in(Scope scope, Supplier<T> work) {
        return within(scope, WRITING, work);
    }

    /** As {@link #in}, without a result. */
    public void run(Scope scope, Runnable work) {
        this.<@Nullable Void>in(scope, () -> {
            work.run();
            return null;
        });
    }

    /** As {@link #in}, in a transaction in which the database refuses to write. */
    public <T extends @Nullable Object> T reading(Scope scope, Supplier<T> work) {
        return within(scope, READING, work);
    }

    private <T extends @Nullable Object> T within(Scope scope, String opening, Supplier<T> work) {
        if (transaction.getTransactionKey() == null) {
            return QuarkusTransaction.requiringNew().call(() -> {
                open(scope, opening);
                return work.get();
            });
        }
        if (!scope.equals(transaction.getResource(SCOPE))) {
            throw new IllegalStateException("A unit of work runs already, with another scope or none");
        }
        return work.get();
    }

    private void open(Scope scope, String opening) {
        transaction.putResource(SCOPE, scope);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(opening)) {
            statement.setString(1, scope.setting());
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseFailed("The scope could not be set", e);
        }
    }
}
