-- Checks that run by themselves. Where they may look is what the customer allowed.

create table allowed_targets (
    customer_id uuid        not null,
    version     bigint      not null,
    targets     text[]      not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint allowed_targets_pk primary key (customer_id)
);

create table automatic_check (
    id                         uuid        not null,
    version                    bigint      not null,
    customer_id                uuid        not null,
    system_id                  uuid        not null,
    component_id               uuid        not null,
    kind                       text        not null,
    url                        text        not null,
    every_minutes              integer     not null,
    item_key                   text        not null,
    certificate_days_attention integer     not null,
    certificate_days_fault     integer     not null,
    active                     boolean     not null,
    next_at                    timestamptz,
    recorded_at                timestamptz not null,
    recorded_by                uuid        not null,
    constraint automatic_check_pk primary key (id),
    constraint automatic_check_component_fk foreign key (component_id) references component (id),
    constraint automatic_check_kind check (kind in ('HTTP'))
);
create index automatic_check_due on automatic_check (next_at) where active;
create index automatic_check_list on automatic_check (recorded_at desc, id desc);
create index automatic_check_customer on automatic_check (customer_id);

create table check_run (
    id                uuid        not null,
    check_id          uuid        not null,
    customer_id       uuid        not null,
    at                timestamptz not null,
    verdict           text        not null,
    reachable         boolean     not null,
    status            integer,
    took_millis       integer     not null,
    certificate_until timestamptz,
    problem           text,
    address           text,
    constraint check_run_pk primary key (id),
    constraint check_run_check_fk foreign key (check_id) references automatic_check (id),
    constraint check_run_verdict check (verdict in ('OK', 'ATTENTION', 'FAULT'))
);
create index check_run_newest on check_run (check_id, at desc, id desc);
create index check_run_age on check_run (at);
create index check_run_customer on check_run (customer_id);

alter table allowed_targets enable row level security;
alter table allowed_targets force row level security;
create policy allowed_targets_scope on allowed_targets
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table automatic_check enable row level security;
alter table automatic_check force row level security;
create policy automatic_check_scope on automatic_check
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table check_run enable row level security;
alter table check_run force row level security;
create policy check_run_scope on check_run
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
