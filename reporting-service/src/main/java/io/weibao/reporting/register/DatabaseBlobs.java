package io.weibao.reporting.register;

import io.weibao.kit.scope.DatabaseFailed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Bytes in a table: they come and go with the row of the document, and with the backup of the database. */
final class DatabaseBlobs implements Blobs {

    private final DataSource database;

    DatabaseBlobs(DataSource database) {
        this.database = database;
    }

    @Override
    public void put(UUID customer, String sha256, byte[] bytes) {
        String insert =
                "insert into document_blob (customer_id, sha256, bytes) values (?, ?, ?) on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, customer);
            statement.setString(2, sha256);
            statement.setBytes(3, bytes);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("A document could not be stored", e);
        }
    }

    @Override
    public byte[] get(UUID customer, String sha256) {
        String select = "select bytes from document_blob where customer_id = ? and sha256 = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, customer);
            statement.setString(2, sha256);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("A document has lost its bytes: sha256=" + sha256);
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFailed("A document could not be read", e);
        }
    }
}
