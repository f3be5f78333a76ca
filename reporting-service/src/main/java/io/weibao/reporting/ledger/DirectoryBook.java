package io.weibao.reporting.ledger;

import io.weibao.kit.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Copies of customers, systems, people and agreements. Order is kept per entry, so the newest simply wins. */
@ApplicationScoped
public class DirectoryBook {

    private static final String CUSTOMERS = """
            insert into customer_copy (generation, customer_id, key, name, zone)
            select ?, n.* from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as n
            on conflict on constraint customer_copy_pk do update set
                    key = excluded.key, name = excluded.name, zone = excluded.zone
            """;
    private static final String SYSTEMS = """
            insert into system_copy (generation, id, customer_id, name)
            select ?, n.* from unnest(?::uuid[], ?::uuid[], ?::text[]) as n
            on conflict on constraint system_copy_pk do update set customer_id = excluded.customer_id, name = excluded.name
            """;
    private static final String PEOPLE = """
            insert into person_copy (generation, id, customer_id, username, name, email, language, active)
            select ?, n.* from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[]) as n
            on conflict on constraint person_copy_pk do update set
                    customer_id = excluded.customer_id, username = excluded.username, name = excluded.name,
                    email = excluded.email, language = excluded.language, active = excluded.active
            """;
    private static final String AGREEMENTS = """
            insert into agreement_copy as a (generation, id, customer_id, system_id, name_zh, name_en, valid_from, valid_until,
                    version)
            select ?, n.* from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[],
                    ?::bigint[]) as n
            on conflict on constraint agreement_copy_pk do update set
                    system_id = excluded.system_id, name_zh = excluded.name_zh, name_en = excluded.name_en,
                    valid_from = excluded.valid_from, valid_until = excluded.valid_until, version = excluded.version
             where excluded.version > a.version
            """;

    private final Rows rows;

    DirectoryBook(Rows rows) {
        this.rows = rows;
    }

    public void enter(int generation, List<? extends DirectoryNews> news) {
        Map<UUID, DirectoryNews> newest = new LinkedHashMap<>();
        news.forEach(each -> newest.put(each.id(), each));
        customers(generation, of(newest, DirectoryNews.Customer.class));
        systems(generation, of(newest, DirectoryNews.MaintainedSystem.class));
        people(generation, of(newest, DirectoryNews.Person.class));
        agreements(generation, of(newest, DirectoryNews.Agreement.class));
    }

    private static <T> List<T> of(Map<UUID, DirectoryNews> news, Class<T> type) {
        return news.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void customers(int generation, Collection<DirectoryNews.Customer> customers) {
        if (!customers.isEmpty()) {
            rows.update(
                    CUSTOMERS,
                    generation,
                    Rows.column(customers, DirectoryNews.Customer::id),
                    Rows.column(customers, DirectoryNews.Customer::key),
                    Rows.column(customers, DirectoryNews.Customer::name),
                    Rows.column(customers, DirectoryNews.Customer::zone));
        }
    }

    private void systems(int generation, Collection<DirectoryNews.MaintainedSystem> systems) {
        if (!systems.isEmpty()) {
            rows.update(
                    SYSTEMS,
                    generation,
                    Rows.column(systems, DirectoryNews.MaintainedSystem::id),
                    Rows.column(systems, DirectoryNews.MaintainedSystem::customer),
                    Rows.column(systems, DirectoryNews.MaintainedSystem::name));
        }
    }

    private void people(int generation, Collection<DirectoryNews.Person> people) {
        if (!people.isEmpty()) {
            rows.update(
                    PEOPLE,
                    generation,
                    Rows.column(people, DirectoryNews.Person::id),
                    Rows.column(people, DirectoryNews.Person::customer),
                    Rows.column(people, DirectoryNews.Person::username),
                    Rows.column(people, DirectoryNews.Person::name),
                    Rows.column(people, DirectoryNews.Person::email),
                    Rows.column(people, DirectoryNews.Person::language),
                    Rows.column(people, DirectoryNews.Person::active));
        }
    }

    private void agreements(int generation, Collection<DirectoryNews.Agreement> agreements) {
        if (!agreements.isEmpty()) {
            rows.update(
                    AGREEMENTS,
                    generation,
                    Rows.column(agreements, DirectoryNews.Agreement::id),
                    Rows.column(agreements, DirectoryNews.Agreement::customer),
                    Rows.column(agreements, DirectoryNews.Agreement::system),
                    Rows.column(agreements, DirectoryNews.Agreement::nameZh),
                    Rows.column(agreements, DirectoryNews.Agreement::nameEn),
                    Rows.column(agreements, DirectoryNews.Agreement::validFrom),
                    Rows.column(agreements, DirectoryNews.Agreement::validUntil),
                    Rows.column(agreements, DirectoryNews.Agreement::version));
        }
    }
}
