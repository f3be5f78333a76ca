-- Clocks are derived: recomputed whole from the facts whenever one changes. Verdicts that depend on the moment
-- (at risk, breached while running) are not stored; a query compares due_at and warn_at with its own moment.

create table clock (
    id           uuid        not null,              -- from (ticket, target, cycle): a rebuild gives the same id
    ticket_id    uuid        not null,
    customer_id  uuid        not null,
    target       text        not null,
    cycle        integer     not null,
    state        text        not null,
    started_at   timestamptz not null,
    due_at       timestamptz,                       -- null while it waits without a limit
    warn_at      timestamptz,                       -- from then on it is at risk
    stopped_at   timestamptz,
    breached_at  timestamptz,
    paused_since timestamptz,
    paused_until timestamptz,                       -- a wait with a limit: from then on it runs by itself
    paused_for   text,
    provisional  boolean     not null,              -- counted with a year whose holidays are not announced
    breaches     integer     not null,              -- also those under an earlier level
    generation   integer     not null,              -- grows when the due time moves
    clause_ref   text        not null,              -- of the row of the agreement that fitted
    clause_zh    text        not null,
    clause_en    text        not null,
    clause_ours  boolean     not null,
    constraint clock_pk primary key (id),
    constraint clock_once unique (ticket_id, target, cycle),
    constraint clock_ticket_fk foreign key (ticket_id) references tracked_ticket (id),
    constraint clock_state check (state in ('running', 'paused', 'stopped', 'cancelled'))
);

create index clock_due on clock (due_at, id) where state in ('running', 'paused');
create index clock_customer on clock (customer_id, id);
create index clock_customer_due on clock (customer_id, due_at) where state in ('running', 'paused');

create table timer (
    clock_id    uuid        not null,
    generation  integer     not null,
    milestone   text        not null,
    level       integer     not null,
    repeat      integer     not null,
    ticket_id   uuid        not null,
    customer_id uuid        not null,
    planned_at  timestamptz not null,
    fired_at    timestamptz,
    late        boolean,
    constraint timer_pk primary key (clock_id, generation, milestone, level, repeat),
    constraint timer_clock_fk foreign key (clock_id) references clock (id)
);

-- Of a clock only its next milestone is pending: the sweep never sees more rows than clocks that can fire.
create unique index timer_next on timer (clock_id) where fired_at is null;
create index timer_pending on timer (planned_at) where fired_at is null;

alter table clock enable row level security;
alter table clock force row level security;
create policy clock_scope on clock
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table timer enable row level security;
alter table timer force row level security;
create policy timer_scope on timer
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
