package io.weibao.reporting.wire;

import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.ledger.DirectoryNews;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of weibao.directory.v1 and weibao.agreements.v1 reports name things by. */
final class DirectoryMessage {

    static final String TOPIC = "weibao.directory.v1";
    static final String AGREEMENTS = "weibao.agreements.v1";

    private record AgreementRecorded(
            UUID id,
            UUID customer,
            @Nullable UUID system,
            Instant validFrom,
            @Nullable Instant validUntil,
            Text name) {}

    private DirectoryMessage() {}

    static Optional<DirectoryNews> news(IncomingEvent event) {
        return switch (event.type()) {
            case "io.weibao.directory.customer-recorded.v1" -> Optional.of(event.dataAs(DirectoryNews.Customer.class));
            case "io.weibao.directory.system-recorded.v1" ->
                Optional.of(event.dataAs(DirectoryNews.MaintainedSystem.class));
            case "io.weibao.directory.person-recorded.v1" -> Optional.of(event.dataAs(DirectoryNews.Person.class));
            case "io.weibao.sla.agreement-recorded.v1" -> Optional.of(agreement(event));
            default -> Optional.empty();
        };
    }

    private static DirectoryNews agreement(IncomingEvent event) {
        AgreementRecorded agreement = event.dataAs(AgreementRecorded.class);
        return new DirectoryNews.Agreement(
                agreement.id(),
                agreement.customer(),
                agreement.system(),
                agreement.name().zh(),
                agreement.name().en(),
                agreement.validFrom(),
                agreement.validUntil(),
                event.sequence());
    }
}
