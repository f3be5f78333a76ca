-- What the clocks know about tickets: a copy kept from weibao.tickets.v1, and the service facts the clocks are computed from.

create table tracked_ticket (
    id               uuid        not null,
    number           text        not null,
    customer_id      uuid        not null,
    customer_name    text        not null,
    system_id        uuid,
    system_name      text,
    title            text        not null,
    kind             text        not null,
    level            text        not null,
    business_stopped boolean     not null,
    assignee         uuid,
    requester        uuid,
    origin           text        not null,
    open             boolean     not null,
    raised_at        timestamptz not null,
    agreement_id     uuid,                          -- chosen once, at raised; null = flagged on the board
    agreement_version integer,
    sequence         bigint      not null,          -- newest event of the ticket that is in effect here
    published        bigint      not null default 0, -- events of this ticket given to weibao.clocks.v1
    constraint tracked_ticket_pk primary key (id),
    constraint tracked_ticket_origin check (origin in ('live', 'import', 'replay'))
);

create unique index tracked_ticket_number on tracked_ticket (number);
create index tracked_ticket_without_agreement on tracked_ticket (customer_id, raised_at desc)
    where agreement_id is null and open;
create index tracked_ticket_open on tracked_ticket (customer_id) where open;
create index tracked_ticket_customer on tracked_ticket (customer_id);

create table service_fact (
    ticket_id   uuid        not null,
    sequence    bigint      not null,
    position    smallint    not null,
    customer_id uuid        not null,
    fact        text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    origin      text        not null,
    data        jsonb       not null,
    constraint service_fact_pk primary key (ticket_id, sequence, position),
    constraint service_fact_ticket_fk foreign key (ticket_id) references tracked_ticket (id)
);

create index service_fact_customer on service_fact (customer_id);

create table person_copy (
    id          uuid    not null,
    customer_id uuid,                               -- null = staff of the provider
    username    text    not null,
    name        text    not null,
    email       text,
    language    text    not null,
    roles       text[]  not null,
    active      boolean not null,
    constraint person_copy_pk primary key (id)
);

create index person_copy_roles on person_copy using gin (roles) where active;

alter table tracked_ticket enable row level security;
alter table tracked_ticket force row level security;
create policy tracked_ticket_scope on tracked_ticket
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table service_fact enable row level security;
alter table service_fact force row level security;
create policy service_fact_scope on service_fact
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table person_copy enable row level security;
alter table person_copy force row level security;
create policy person_copy_scope on person_copy
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
