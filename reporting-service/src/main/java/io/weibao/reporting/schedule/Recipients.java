package io.weibao.reporting.schedule;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.Violation;
import io.weibao.kit.rows.Rows;
import io.weibao.reporting.schedule.ScheduleView.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may be sent a customer's documents: its own people and the provider's, never those of another customer. */
@ApplicationScoped
class Recipients {

    private static final String FIND = """
            select id, name, email from live_person_copy
             where active and (customer_id = ? or customer_id is null) and (id::text = ? or lower(email) = lower(?))
             order by id limit 1
            """;

    private final Rows rows;

    Recipients(Rows rows) {
        this.rows = rows;
    }

    /** The ids of the people whom these ids and addresses name. */
    List<String> of(UUID customer, List<String> named) {
        List<String> ids = new ArrayList<>();
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Optional<String> id = find(customer, named.get(i));
            if (id.isPresent()) {
                ids.add(id.get());
            } else {
                unknown.add(Violation.of("/recipients/" + i, "unknown-recipient", named.get(i)));
            }
        }
        if (!unknown.isEmpty()) {
            throw new InvalidValues(unknown);
        }
        return ids.stream().distinct().toList();
    }

    /** The people behind these ids, those who are known. */
    List<Recipient> shown(List<String> ids) {
        return ids.stream()
                .map(id -> rows.first(
                                "select id, name, email from live_person_copy where id = ?::uuid",
                                row -> new Recipient(row.id("id"), row.text("name"), row.optionalText("email")),
                                id)
                        .orElseGet(() -> new Recipient(UUID.fromString(id), null, null)))
                .toList();
    }

    /** The number of the newest document that this schedule had issued. */
    @Nullable
    String lastDocument(UUID schedule) {
        return rows.first("""
                        select document_number from document_order
                         where reason like ? and document_number is not null order by period_from desc limit 1
                        """, row -> row.text("document_number"), "schedule/" + schedule + "/%")
                .orElse(null);
    }

    private Optional<String> find(UUID customer, String named) {
        return rows.first(FIND, row -> row.id("id").toString(), customer, named.strip(), named.strip());
    }
}
