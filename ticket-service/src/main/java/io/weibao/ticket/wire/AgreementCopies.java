package io.weibao.ticket.wire;

import io.weibao.kit.scope.DatabaseFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The copies of agreements. Who asks whether consent is needed uses the database's function {@code consent_required}. */
@ApplicationScoped
class AgreementCopies {

    private static final String KEEP = """
            insert into agreement_copy (agreement_id, customer_id, system_id, valid_from, valid_until, consent_required, version)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (agreement_id) do update
            set customer_id = excluded.customer_id, system_id = excluded.system_id, valid_from = excluded.valid_from,
                valid_until = excluded.valid_until, consent_required = excluded.consent_required, version = excluded.version
            """;

    private final DataSource database;

    AgreementCopies(DataSource database) {
        this.database = database;
    }

    void keep(AgreementRecorded agreement, long version) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, agreement.id());
            keep.setObject(2, agreement.customer());
            keep.setObject(3, agreement.system());
            keep.setObject(4, timestamp(agreement.validFrom()));
            keep.setObject(5, timestamp(agreement.validUntil()));
            keep.setBoolean(6, agreement.consentRequired());
            keep.setLong(7, version);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("A copy of an agreement could not be kept", e);
        }
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
