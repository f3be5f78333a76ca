package io.weibao.sla.notification;

import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Copies of people, kept from weibao.directory.v1. */
@ApplicationScoped
public class People {

    private final Rows rows;

    People(Rows rows) {
        this.rows = rows;
    }

    /** The active people who are named or hold one of the roles as staff of the provider. */
    public List<Person> named(Collection<UUID> ids, Collection<String> roles) {
        return rows.query("""
                select * from person_copy
                 where active and (id = any (?::uuid[]) or (customer_id is null and roles && ?::text[]))
                 order by username
                """, People::person, ids, roles);
    }

    /** Takes what the directory says now; the stream is in order per person, so the newest wins. */
    public void record(List<Person> people) {
        for (Person person : people) {
            rows.update(
                    """
                    insert into person_copy (id, customer_id, username, name, email, language, roles, active)
                    values (?, ?, ?, ?, ?, ?, ?::text[], ?)
                    on conflict (id) do update set customer_id = excluded.customer_id, username = excluded.username,
                        name = excluded.name, email = excluded.email, language = excluded.language,
                        roles = excluded.roles, active = excluded.active
                    """,
                    person.id(),
                    person.customer(),
                    person.username(),
                    person.name(),
                    person.email(),
                    person.language().toLanguageTag(),
                    person.roles(),
                    person.active());
        }
    }

    private static Person person(Rows.Row row) throws SQLException {
        return new Person(
                row.id("id"),
                row.optionalId("customer_id"),
                row.text("username"),
                row.text("name"),
                row.optionalText("email"),
                Locale.forLanguageTag(row.text("language")),
                Set.copyOf(row.texts("roles")),
                row.flag("active"));
    }
}
