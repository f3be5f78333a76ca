-- What was imported: which of our tickets an incident of the source became, and every row of the source exactly once.

create table imported_ticket
(
    ticket_id     uuid primary key,
    customer_id   uuid        not null,
    source        text        not null,
    source_number text        not null,
    zone          text,
    opened_at     timestamptz not null,
    resolved_at   timestamptz,
    row_count     integer     not null,
    fact_count    integer     not null,
    imported_at   timestamptz not null,
    constraint imported_ticket_is_unique unique (customer_id, source, source_number)
);

create table imported_row
(
    customer_id uuid        not null,
    row_key     bytea       not null,
    ticket_id   uuid        not null,
    sequence    bigint      not null,
    position    bigint      not null,
    at          timestamptz not null,
    state       text        not null,
    priority    smallint,
    constraint imported_row_pk primary key (customer_id, row_key),
    constraint imported_row_sequence_is_unique unique (ticket_id, sequence),
    constraint imported_row_belongs_to_ticket foreign key (ticket_id) references imported_ticket (ticket_id)
);

alter table imported_ticket enable row level security;
alter table imported_ticket force row level security;
create policy imported_ticket_scope on imported_ticket
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table imported_row enable row level security;
alter table imported_row force row level security;
create policy imported_row_scope on imported_row
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
