-- The ledger: what events have told, in read models. Every row belongs to a generation; one generation is live, another may be
-- built beside it from the beginning of all topics and take its place at once. Readers use the views live_*, which show the live one.

create table ledger_generation (
    number   integer     not null,
    state    text        not null,
    begun_at timestamptz not null default clock_timestamp(),
    constraint ledger_generation_pk primary key (number),
    constraint ledger_generation_state check (state in ('live', 'building', 'old'))
);
create unique index ledger_generation_one_live on ledger_generation (state) where state = 'live';
insert into ledger_generation (number, state) values (1, 'live');

create function live_generation() returns integer
    language sql stable parallel safe
    return (select number from ledger_generation where state = 'live');

create table customer_copy (
    generation  integer not null,
    customer_id uuid    not null,
    key         text    not null,
    name        text    not null,
    zone        text    not null,
    constraint customer_copy_pk primary key (generation, customer_id)
);

create table system_copy (
    generation  integer not null,
    id          uuid    not null,
    customer_id uuid    not null,
    name        text    not null,
    constraint system_copy_pk primary key (generation, id)
);

create table person_copy (
    generation  integer not null,
    id          uuid    not null,
    customer_id uuid,                               -- null = staff of the provider
    username    text    not null,
    name        text    not null,
    email       text,
    language    text    not null,
    active      boolean not null,
    constraint person_copy_pk primary key (generation, id)
);

create table agreement_copy (
    generation  integer     not null,
    id          uuid        not null,
    customer_id uuid        not null,
    system_id   uuid,
    name_zh     text        not null,
    name_en     text        not null,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    version     bigint      not null,
    constraint agreement_copy_pk primary key (generation, id)
);

create table ticket (
    generation        integer     not null,
    id                uuid        not null,
    customer_id       uuid        not null,
    number            text        not null,
    title             text        not null,
    kind              text        not null,
    original_kind     text        not null,
    nature            text,
    level             text        not null,
    business_stopped  boolean     not null,
    emergency         boolean     not null,
    channel           text        not null,
    system_id         uuid,
    system_name       text,
    department_name   text,
    requester         uuid,
    assignee          uuid,
    origin            text        not null,
    open              boolean     not null,
    raised_at         timestamptz not null,
    responded_at      timestamptz,
    resolved_at       timestamptz,                  -- none while it is reopened
    solved_seconds    bigint      not null,         -- between solved and reopened: belongs to neither side
    closed_at         timestamptz,
    cancelled_at      timestamptz,
    asked_at          timestamptz,                  -- when the requester was last told the answer, and so asked what he thinks
    feedback_at       timestamptz,
    rating            smallint,
    close_code        text,
    category          text,
    fault_kind        text,
    cause             text,
    solution          text,
    owed_papers       jsonb       not null,
    sequence          bigint      not null,
    constraint ticket_pk primary key (generation, id)
);
create index ticket_raised on ticket (generation, customer_id, raised_at);
create index ticket_asked on ticket (generation, customer_id, asked_at) where asked_at is not null;
create index ticket_number on ticket (generation, number);
create index ticket_owed on ticket (generation, customer_id) where owed_papers <> '{}'::jsonb;

create table ticket_fact (
    generation  integer     not null,
    ticket_id   uuid        not null,
    sequence    bigint      not null,
    position    smallint    not null,
    customer_id uuid        not null,
    fact        text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    actor       uuid,
    hours       double precision,                   -- of a response or a solution: since it was raised, solved spells left out
    constraint ticket_fact_pk primary key (generation, ticket_id, sequence, position)
);
create index ticket_fact_time on ticket_fact (generation, customer_id, fact, occurred_at);

create table ticket_paper (
    generation  integer     not null,
    ticket_id   uuid        not null,
    sequence    bigint      not null,
    customer_id uuid        not null,
    action      text        not null,
    actor       uuid,
    at          timestamptz not null,
    papers      jsonb       not null,
    constraint ticket_paper_pk primary key (generation, ticket_id, sequence)
);

create table clock (
    generation   integer     not null,
    id           uuid        not null,
    ticket_id    uuid        not null,
    customer_id  uuid        not null,
    target       text        not null,
    cycle        integer     not null,
    name_zh      text        not null,
    name_en      text        not null,
    clause_ref   text        not null,
    clause_zh    text        not null,
    clause_en    text        not null,
    ours         boolean     not null,
    started_at   timestamptz not null,
    due_at       timestamptz,
    met_at       timestamptz,
    broken_at    timestamptz,                       -- the first time, by the last word of sla-service
    cancelled_at timestamptz,
    late         boolean     not null,
    sequence     bigint      not null,
    constraint clock_pk primary key (generation, id)
);
create index clock_ticket on clock (generation, ticket_id);
create index clock_decided on clock (generation, customer_id, (coalesce(broken_at, met_at)));
create index clock_running on clock (generation, customer_id, started_at);

create table escalation (
    generation      integer     not null,
    id              uuid        not null,
    clock_id        uuid        not null,
    ticket_id       uuid        not null,
    customer_id     uuid        not null,
    step            integer     not null,
    raised_at       timestamptz not null,
    late            boolean     not null,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    constraint escalation_pk primary key (generation, id)
);
create index escalation_raised on escalation (generation, customer_id, raised_at);

create table inspection_round (
    generation    integer     not null,
    id            uuid        not null,
    customer_id   uuid        not null,
    system_id     uuid,
    system_name   text,
    plan_id       uuid        not null,
    plan_name     text        not null,
    month         text        not null,
    scheduled_for date        not null,
    due_at        timestamptz not null,
    state         text        not null,
    inspector     uuid,
    decided_at    timestamptz,                      -- completed or missed
    assessment    jsonb,
    results       jsonb       not null,
    sequence      bigint      not null,
    constraint inspection_round_pk primary key (generation, id)
);
create index inspection_round_day on inspection_round (generation, customer_id, scheduled_for);
create index inspection_round_plan on inspection_round (generation, plan_id, month);

create table finding (
    generation       integer     not null,
    id               uuid        not null,
    customer_id      uuid        not null,
    system_id        uuid,
    round_id         uuid        not null,          -- the latest round that saw it
    level            text        not null,
    business_stopped boolean     not null,
    summary          text        not null,
    description      text,
    area             text        not null,
    item_zh          text        not null,
    item_en          text        not null,
    component        text,
    raised_at        timestamptz not null,
    ticket_id        uuid,
    ticket_number    text,
    repeats          integer     not null,
    cleared_at       timestamptz,
    told_at          timestamptz not null,
    constraint finding_pk primary key (generation, id)
);
create index finding_raised on finding (generation, customer_id, raised_at);

-- Guards: forced, for every table with a customer, each in the form that ADR 0012 gives.
do $$
declare name text;
begin
    foreach name in array array['customer_copy', 'system_copy', 'person_copy', 'agreement_copy', 'ticket', 'ticket_fact',
                                'ticket_paper', 'clock', 'escalation', 'inspection_round', 'finding']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))'
                       || ' with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))',
                       name || '_scope', name);
        -- security_invoker: the policies of the table hold for whoever reads the view.
        execute format('create view live_%s with (security_invoker = true) as select * from %I where generation = (select live_generation())',
                       name, name);
    end loop;
end $$;
