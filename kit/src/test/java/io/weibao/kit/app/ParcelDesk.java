package io.weibao.kit.app;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.idempotency.Answer;
import io.weibao.kit.idempotency.Idempotency;
import io.weibao.kit.outbox.Outbox;
import io.weibao.kit.outbox.OutgoingEvent;
import io.weibao.kit.scope.DatabaseFailed;
import io.weibao.kit.scope.UnitOfWork;
import io.weibao.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class ParcelDesk {

    private final UnitOfWork unitOfWork;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final DataSource database;
    private final Ids ids;
    private final Clock clock;

    ParcelDesk(
            UnitOfWork unitOfWork, Idempotency idempotency, Outbox outbox, DataSource database, Ids ids, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    Answer send(Actor actor, NewParcel parcel, @Nullable String key) {
        return unitOfWork.in(actor.scope(), () -> idempotency.once(actor, key, parcel, () -> sent(parcel)));
    }

    private Answer sent(NewParcel parcel) {
        UUID id = ids.next();
        insert(id, parcel);
        outbox.publish(new OutgoingEvent(
                ids.next(),
                "kit.parcels",
                id.toString(),
                1,
                "io.weibao.kit.parcel-sent.v1",
                parcel.title(),
                parcel.customer(),
                "live",
                clock.instant(),
                Map.of("title", parcel.title())));
        return Answer.created(URI.create("/parcels/" + id), 1, Map.of("id", id, "title", parcel.title()));
    }

    private void insert(UUID id, NewParcel parcel) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into parcel values (?, ?, ?, 1)")) {
            insert.setObject(1, id);
            insert.setObject(2, parcel.customer());
            insert.setString(3, parcel.title());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed("A parcel could not be kept", e);
        }
    }
}
