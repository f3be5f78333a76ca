-- Tickets whose clocks failed: tried again a few times, then parked until their facts change or somebody looks. Nobody else waits for them.

create table held_ticket (
    ticket_id   uuid        not null,
    customer_id uuid        not null,
    tries       integer     not null,
    error       text        not null,
    held_at     timestamptz not null,
    next_try_at timestamptz,                        -- null = parked
    constraint held_ticket_pk primary key (ticket_id),
    constraint held_ticket_ticket_fk foreign key (ticket_id) references tracked_ticket (id)
);

alter table held_ticket enable row level security;
alter table held_ticket force row level security;
create policy held_ticket_scope on held_ticket
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
