-- Small copies of what sla-service publishes, kept by the consumers in wire/.

create table agreement_copy
(
    agreement_id     uuid primary key,
    customer_id      uuid        not null,
    system_id        uuid,
    valid_from       timestamptz not null,
    valid_until      timestamptz,
    consent_required boolean     not null,
    version          bigint      not null
);
create index agreement_copy_by_customer on agreement_copy (customer_id, system_id, valid_from);

create table ticket_breach
(
    clock_id    uuid        not null,
    due_at      timestamptz not null,
    ticket_id   uuid        not null,
    customer_id uuid        not null,
    target      text        not null,
    breached_at timestamptz not null,
    constraint ticket_breach_pk primary key (clock_id, due_at)
);
create index ticket_breach_by_ticket on ticket_breach (ticket_id);

alter table agreement_copy enable row level security;
alter table agreement_copy force row level security;
create policy agreement_copy_scope on agreement_copy
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table ticket_breach enable row level security;
alter table ticket_breach force row level security;
create policy ticket_breach_scope on ticket_breach
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

-- Does the agreement that governs a ticket raised at this instant ask for the customer's consent? The system's agreement goes before
-- the customer's; without an agreement nobody asked for consent.
create function consent_required(of_customer uuid, of_system uuid, raised_at timestamptz) returns boolean
    language sql stable as
$$
select coalesce((select a.consent_required
                 from agreement_copy a
                 where a.customer_id = of_customer
                   and (a.system_id is null or a.system_id = of_system)
                   and a.valid_from <= raised_at
                   and (a.valid_until is null or raised_at < a.valid_until)
                 order by a.system_id nulls last
                 limit 1), false)
$$;
