package io.weibao.ticket.desk;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Fills a statement's parameters from left to right, so that a long list needs no numbers. */
final class Parameters {

    private final PreparedStatement statement;
    private int filled;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters add(@Nullable Object value) throws SQLException {
        filled++;
        switch (value) {
            case null -> statement.setNull(filled, Types.NULL);
            case Instant instant -> statement.setObject(filled, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(filled, constant.name());
            default -> statement.setObject(filled, value);
        }
        return this;
    }
}
