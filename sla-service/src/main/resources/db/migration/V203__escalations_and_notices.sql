create table escalation (
    id                   uuid        not null,
    clock_id             uuid        not null,
    breached_at          timestamptz not null,      -- a clock may be broken again after its due time moved
    ticket_id            uuid        not null,
    customer_id          uuid        not null,
    state                text        not null,
    step                 integer     not null,      -- highest step that fired
    raised_at            timestamptz not null,
    acknowledged_at      timestamptz,
    acknowledged_by      uuid,
    acknowledged_by_name text,
    note                 text,
    ended_at             timestamptz,
    constraint escalation_pk primary key (id),
    constraint escalation_once unique (clock_id, breached_at),
    constraint escalation_clock_fk foreign key (clock_id) references clock (id),
    constraint escalation_state check (state in ('waiting', 'acknowledged', 'ended'))
);

create index escalation_waiting on escalation (raised_at, id) where state = 'waiting';
create index escalation_newest on escalation (raised_at desc, id desc);

create table notice (
    id           uuid        not null,
    customer_id  uuid        not null,
    ticket_id    uuid        not null,
    clock_id     uuid        not null,
    generation   integer     not null,
    milestone    text        not null,
    level        integer     not null,
    repeat       integer     not null,
    recipient_id uuid,                              -- null = nobody could be found; the notice failed and says so
    addressee    text        not null,              -- name, or the rule that found nobody
    address      text,
    language     text        not null,
    channel      text        not null,
    subject      text        not null,
    content      jsonb       not null,
    planned_at   timestamptz not null,
    created_at   timestamptz not null,
    late         boolean     not null,
    state        text        not null,
    tries        integer     not null default 0,
    not_before   timestamptz not null,
    sent_at      timestamptz,
    mail_id      text,                              -- several late notices of a person leave in one mail
    error        text,
    constraint notice_pk primary key (id),
    constraint notice_state check (state in ('pending', 'sent', 'failed')),
    constraint notice_channel check (channel in ('mail')),
    constraint notice_clock_fk foreign key (clock_id) references clock (id)
);

create unique index notice_once on notice (clock_id, generation, milestone, level, repeat, channel, coalesce(address, addressee));
create index notice_pending on notice (not_before) where state = 'pending';
create index notice_person_pending on notice (recipient_id) where state = 'pending' and late;
create index notice_state_newest on notice (state, created_at desc, id desc);

alter table escalation enable row level security;
alter table escalation force row level security;
create policy escalation_scope on escalation
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table notice enable row level security;
alter table notice force row level security;
create policy notice_scope on notice
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
