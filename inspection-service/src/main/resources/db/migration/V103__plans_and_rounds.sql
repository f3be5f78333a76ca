-- When a system is inspected. next_at is derived: the moment at which the next round opens, so that planning looks only at what is due.

create table inspection_plan (
    id               uuid        not null,
    version          bigint      not null,
    customer_id      uuid        not null,
    system_id        uuid        not null,
    name             text        not null,
    template_id      text        not null,
    recurrence       text        not null,
    starts_on        date        not null,
    moved            boolean     not null,
    due_days         integer     not null,
    inspector_id     uuid,
    inspector_name   text,
    active           boolean     not null,
    planned_through  date,                          -- first day of the last month whose round was made
    next_at          timestamptz,                   -- null = nothing to come
    calendar_version text        not null,          -- by which next_at was counted
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null,
    constraint inspection_plan_pk primary key (id),
    constraint inspection_plan_due_days check (due_days between 0 and 31)
);
create unique index inspection_plan_one_active on inspection_plan (customer_id, system_id) where active;
create index inspection_plan_due on inspection_plan (next_at) where active and next_at is not null;
create index inspection_plan_list on inspection_plan (recorded_at desc, id desc);

-- One inspection of one month. The version counts its events: 1, 2, 3, ...

create table inspection_round (
    id                uuid        not null,
    version           bigint      not null,
    plan_id           uuid        not null,
    plan_name         text        not null,
    customer_id       uuid        not null,
    customer_name     text        not null,
    system_id         uuid        not null,
    system_name       text        not null,
    template_id       text        not null,
    template_version  integer     not null,
    month             date        not null,
    scheduled_for     date        not null,
    due_at            timestamptz not null,
    state             text        not null,
    inspector_id      uuid,
    inspector_name    text,
    made_at           timestamptz not null,
    completed_at      timestamptz,
    completed_by      uuid,
    completed_by_name text,
    assessment        jsonb,
    constraint inspection_round_pk primary key (id),
    constraint inspection_round_once unique (plan_id, month),
    constraint inspection_round_plan_fk foreign key (plan_id) references inspection_plan (id),
    constraint inspection_round_state check (state in ('OPEN', 'COMPLETED', 'MISSED')),
    constraint inspection_round_assessed check ((state = 'COMPLETED') = (assessment is not null))
);
-- Of a plan at most one round is open: the next one closes it as missed.
create unique index inspection_round_one_open on inspection_round (plan_id) where state = 'OPEN';
create index inspection_round_list on inspection_round (scheduled_for desc, id desc);
create index inspection_round_customer on inspection_round (customer_id, scheduled_for desc, id desc);
create index inspection_round_system on inspection_round (system_id, month desc);

create table inspection_result (
    round_id         uuid        not null,
    item_key         text        not null,
    component_id     uuid,
    customer_id      uuid        not null,
    area             text        not null,
    label_zh         text        not null,
    label_en         text        not null,
    component_name   text,
    value            jsonb,
    unit             text,
    verdict          text        not null,
    note             text,
    previous         jsonb,
    business_stopped boolean     not null,
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null,
    recorded_by_name text        not null,
    constraint inspection_result_once unique nulls not distinct (round_id, item_key, component_id),
    constraint inspection_result_round_fk foreign key (round_id) references inspection_round (id),
    constraint inspection_result_verdict check (verdict in ('OK', 'ATTENTION', 'FAULT', 'NOT_CHECKED'))
);
create index inspection_result_customer on inspection_result (customer_id);

-- Who did what with a round, appended only: one row per event.

create table round_journal (
    round_id    uuid        not null,
    version     bigint      not null,
    customer_id uuid        not null,
    at          timestamptz not null,
    actor_id    uuid        not null,
    actor_name  text        not null,
    action      text        not null,
    detail      jsonb       not null,
    constraint round_journal_pk primary key (round_id, version),
    constraint round_journal_round_fk foreign key (round_id) references inspection_round (id)
);
create index round_journal_customer on round_journal (customer_id);
revoke update, delete on round_journal from ${app_role};

alter table inspection_plan enable row level security;
alter table inspection_plan force row level security;
create policy inspection_plan_scope on inspection_plan
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table inspection_round enable row level security;
alter table inspection_round force row level security;
create policy inspection_round_scope on inspection_round
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table inspection_result enable row level security;
alter table inspection_result force row level security;
create policy inspection_result_scope on inspection_result
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table round_journal enable row level security;
alter table round_journal force row level security;
create policy round_journal_scope on round_journal
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
