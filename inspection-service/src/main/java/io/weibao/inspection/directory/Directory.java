package io.weibao.inspection.directory;

import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The copies this service keeps, as far as the scope of the running unit of work reaches. */
@ApplicationScoped
public class Directory {

    private final Rows rows;

    Directory(Rows rows) {
        this.rows = rows;
    }

    public void recordCustomer(Named customer) {
        rows.update("""
                insert into customer_copy (customer_id, name) values (?, ?)
                on conflict (customer_id) do update set name = excluded.name
                """, customer.id(), customer.name());
    }

    public void recordSystem(UUID customer, Named system) {
        rows.update("""
                insert into system_copy (id, customer_id, name) values (?, ?, ?)
                on conflict (id) do update set customer_id = excluded.customer_id, name = excluded.name
                """, system.id(), customer, system.name());
    }

    public void recordPerson(Person person) {
        rows.update("""
                insert into person_copy (id, customer_id, name, roles, active) values (?, ?, ?, ?, ?)
                on conflict (id) do update set customer_id = excluded.customer_id, name = excluded.name,
                  roles = excluded.roles, active = excluded.active
                """, person.id(), person.customer(), person.name(), person.roles(), person.active());
    }

    /** The system of this customer; nothing if it is another's. */
    public Optional<Place> place(UUID customer, UUID system) {
        return rows.first(
                """
                select c.customer_id, c.name as customer_name, s.id as system_id, s.name as system_name
                from system_copy s join customer_copy c using (customer_id)
                where s.id = ? and s.customer_id = ?
                """,
                row -> new Place(
                        new Named(row.id("customer_id"), row.text("customer_name")),
                        new Named(row.id("system_id"), row.text("system_name"))),
                system,
                customer);
    }

    public Optional<Named> customer(UUID id) {
        return rows.first(
                "select customer_id, name from customer_copy where customer_id = ?",
                row -> new Named(row.id("customer_id"), row.text("name")),
                id);
    }

    public Optional<Person> person(UUID id) {
        return rows.first(
                "select * from person_copy where id = ?",
                row -> new Person(
                        row.id("id"),
                        row.optionalId("customer_id"),
                        row.text("name"),
                        row.texts("roles"),
                        row.flag("active")),
                id);
    }
}
