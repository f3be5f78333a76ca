package io.weibao.kit.scope;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement failed. Unchecked, so that plain SQL reads as plainly as it should. */
public class DatabaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Connection lost, transaction rolled back by the server, resources short, operator at work, server failing: worth another try. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    public DatabaseFailed(String what, SQLException cause) {
        super(what, cause);
    }

    /** Whether this failure, however deep its cause lies, says nothing about the data: the same work may well succeed later. */
    public static boolean isPassing(@Nullable Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && isPassing(sql));
    }

    private static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || state == null
                || (state.length() >= 2 && PASSING.contains(state.substring(0, 2)))
                || state.equals("55P03");
    }
}
