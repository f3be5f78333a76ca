-- Tickets and what happened to them. A ticket's row is where it stands now; the journal is how it came there.
-- No foreign keys to customers, systems, departments and people: those tables are made later and are checked at the desk.

create table ticket
(
    id               uuid primary key,
    number           text        not null,
    version          bigint      not null,
    workflow_version int         not null,
    kind             text        not null,
    original_kind    text        not null,
    state            text        not null,
    nature           text,
    level            text        not null,
    business_stopped boolean     not null,
    emergency        boolean     not null,
    customer_id      uuid        not null,
    system_id        uuid,
    department_id    uuid,
    requester_id     uuid,
    title            text        not null,
    description      text        not null,
    channel          text        not null,
    raised_at        timestamptz not null,
    recorded_at      timestamptz not null,
    origin           text        not null,
    source_number    text,
    continues        uuid,
    call_caller      text,
    call_number      text,
    call_answered_by text,
    call_started_at  timestamptz,
    call_seconds     int,
    assignee_id      uuid,
    proposer_id      uuid,
    carried_out_by   uuid,
    responded_at     timestamptz,
    visit_needed_at  timestamptz,
    resolved_at      timestamptz,
    settled_at       timestamptz,
    silent_from      timestamptz,
    report_issued_at timestamptz,
    closed_at        timestamptz,
    pause_reason     text,
    pause_since      timestamptz,
    pause_until      timestamptz,
    owed_papers      text,
    journal_head     text        not null,
    updated_at       timestamptz not null,
    open             boolean     not null generated always as (state not in ('CLOSED', 'CANCELLED')) stored,
    constraint ticket_number_is_unique unique (number),
    constraint ticket_kind_is_known check (kind in ('CONSULTATION', 'DEFECT')),
    constraint ticket_level_is_known check (level in ('I', 'II', 'III', 'IV')),
    constraint ticket_origin_is_known check (origin in ('live', 'import')),
    constraint ticket_title_fits check (length(title) <= 200),
    constraint ticket_description_fits check (length(description) <= 20000)
) with (fillfactor = 85);

-- One index for each order and each filter that the list of tickets offers; the rare values of kind, level and origin are filtered on the way.
create index ticket_by_update on ticket (updated_at desc, id desc);
create index ticket_by_raise on ticket (raised_at desc, id desc);
create index ticket_by_customer on ticket (customer_id, updated_at desc, id desc);
create index ticket_by_system on ticket (system_id, updated_at desc, id desc) where system_id is not null;
create index ticket_by_assignee on ticket (assignee_id, updated_at desc, id desc) where assignee_id is not null;
create index ticket_by_state on ticket (state, updated_at desc, id desc);
create index ticket_by_source_number on ticket (source_number) where source_number is not null;
create index ticket_silent on ticket (silent_from) where silent_from is not null and owed_papers is null;

alter table ticket enable row level security;
alter table ticket force row level security;
create policy ticket_scope on ticket
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

-- Append-only, and linked by hashes. values and facts are part of the chain as they stand; of texts the chain has digests only,
-- so that the owner can erase a text (personal data) and the chain still holds.
create table journal_entry
(
    ticket_id   uuid        not null,
    sequence    bigint      not null,
    customer_id uuid        not null,
    action      text        not null,
    actor_id    uuid,
    from_state  text,
    to_state    text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    facts       jsonb       not null,
    vals        jsonb       not null,
    digests     jsonb       not null,
    texts       jsonb       not null,
    previous    text        not null,
    hash        text        not null,
    constraint journal_entry_pk primary key (ticket_id, sequence)
);

alter table journal_entry enable row level security;
alter table journal_entry force row level security;
create policy journal_entry_scope on journal_entry
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

-- Nobody who serves requests can change what has been written, or make a ticket vanish.
revoke update, delete, truncate on journal_entry from ${app_role};
revoke delete, truncate on ticket from ${app_role};

-- The next free number per kind and year; processes take blocks.
create table ticket_number
(
    prefix text   not null,
    year   int    not null,
    next   bigint not null,
    constraint ticket_number_pk primary key (prefix, year)
);
