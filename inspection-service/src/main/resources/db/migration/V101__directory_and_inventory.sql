-- Copies kept from weibao.directory.v1: names to show, and what a plan may name.

create table customer_copy (
    customer_id uuid not null,
    name        text not null,
    constraint customer_copy_pk primary key (customer_id)
);

create table system_copy (
    id          uuid not null,
    customer_id uuid not null,
    name        text not null,
    constraint system_copy_pk primary key (id)
);
create index system_copy_customer on system_copy (customer_id);

create table person_copy (
    id          uuid    not null,
    customer_id uuid,                               -- null = staff of the provider
    name        text    not null,
    roles       text[]  not null,
    active      boolean not null,
    constraint person_copy_pk primary key (id)
);

-- What is maintained below a system.

create table component (
    id          uuid        not null,
    version     bigint      not null,
    customer_id uuid        not null,
    system_id   uuid        not null,
    kind        text        not null,
    name        text        not null,
    note        text,
    active      boolean     not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint component_pk primary key (id),
    constraint component_name unique (system_id, name),
    constraint component_kind check (kind in
        ('SYSTEM_SOFTWARE', 'DATABASE', 'SERVER', 'INTERFACE', 'BACKUP_JOB', 'APPLICATION'))
);
create index component_customer on component (customer_id, name, id);

alter table customer_copy enable row level security;
alter table customer_copy force row level security;
create policy customer_copy_scope on customer_copy
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table system_copy enable row level security;
alter table system_copy force row level security;
create policy system_copy_scope on system_copy
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table person_copy enable row level security;
alter table person_copy force row level security;
create policy person_copy_scope on person_copy
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table component enable row level security;
alter table component force row level security;
create policy component_scope on component
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
