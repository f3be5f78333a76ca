-- Issued documents: numbered per kind and year, never changed and never taken back. A correction is a new document that names the
-- one it replaces.

create table document_number (
    kind text    not null,
    year integer not null,
    last integer not null,
    constraint document_number_pk primary key (kind, year)
);

create table document (
    id              uuid        not null,
    number          text        not null,
    kind            text        not null,
    language        text        not null,
    customer_id     uuid        not null,
    customer_name   text        not null,
    system_id       uuid,
    system_name     text,
    period_from     date,
    period_until    date,
    ticket_id       uuid,
    ticket_number   text,
    ticket_sequence bigint,
    round_id        uuid,
    subject         text        not null,           -- what it is about, so that the same is not issued twice by accident
    version         integer     not null,
    replaces        text,
    issued_at       timestamptz not null,
    issued_by       uuid,
    issued_by_name  text,
    pdf_sha256      text        not null,
    pdf_size        bigint      not null,
    docx_sha256     text        not null,
    docx_size       bigint      not null,
    content         jsonb       not null,           -- what it was made of
    constraint document_pk primary key (id),
    constraint document_number_once unique (number),
    constraint document_replaces_once unique (replaces),
    constraint document_version_once unique (subject, language, version),
    constraint document_kind check (kind in ('INCIDENT_REPORT', 'INSPECTION_ASSESSMENT', 'OPERATIONS_SUMMARY'))
);
create index document_newest on document (issued_at desc, id desc);
create index document_customer on document (customer_id, issued_at desc, id desc);
create index document_ticket on document (ticket_id) where ticket_id is not null;
create index document_round on document (round_id) where round_id is not null;

-- The bytes, under their digest. With weibao.documents.store=disk they lie in files instead.
create table document_blob (
    customer_id uuid  not null,
    sha256      text  not null,
    bytes       bytea not null,
    constraint document_blob_pk primary key (customer_id, sha256)
);

-- What is to be issued without anybody asking: the reason is its key, so it happens once.
create table document_order (
    id              uuid        not null,
    reason          text        not null,
    kind            text        not null,
    language        text        not null,
    customer_id     uuid        not null,
    system_id       uuid,
    period_from     date,
    period_until    date,
    ticket_id       uuid,
    ticket_sequence bigint,
    round_id        uuid,
    recipients      text[]      not null,
    state           text        not null,
    tries           integer     not null default 0,
    ordered_at      timestamptz not null,
    not_before      timestamptz not null,
    document_number text,
    error           text,
    constraint document_order_pk primary key (id),
    constraint document_order_once unique (reason),
    constraint document_order_state check (state in ('pending', 'done', 'failed'))
);
create index document_order_pending on document_order (not_before) where state = 'pending';

-- Mails with documents, each tried until it has left or is given up.
create table document_delivery (
    id              uuid        not null,
    customer_id     uuid        not null,
    document_number text        not null,
    recipient       text        not null,
    address         text,
    language        text        not null,
    state           text        not null,
    tries           integer     not null default 0,
    created_at      timestamptz not null,
    not_before      timestamptz not null,
    sent_at         timestamptz,
    error           text,
    constraint document_delivery_pk primary key (id),
    constraint document_delivery_once unique (document_number, recipient),
    constraint document_delivery_state check (state in ('pending', 'sent', 'failed'))
);
create index document_delivery_pending on document_delivery (not_before) where state = 'pending';
create index document_delivery_newest on document_delivery (created_at desc, id desc);

create table report_schedule (
    id           uuid        not null,
    customer_id  uuid        not null,
    system_id    uuid,
    kind         text        not null,
    day_of_month integer     not null,
    time_of_day  time        not null,
    language     text        not null,
    recipients   text[]      not null,
    active       boolean     not null,
    next_month   text        not null,              -- the next month to be summarised
    next_at      timestamptz not null,              -- when that is due
    version      bigint      not null,
    created_at   timestamptz not null,
    constraint report_schedule_pk primary key (id),
    constraint report_schedule_kind check (kind = 'OPERATIONS_SUMMARY'),
    constraint report_schedule_day check (day_of_month between 1 and 28)
);
create unique index report_schedule_one on report_schedule (customer_id, coalesce(system_id, customer_id), language) where active;
create index report_schedule_due on report_schedule (next_at) where active;
create index report_schedule_newest on report_schedule (created_at desc, id desc);

do $$
declare name text;
begin
    foreach name in array array['document', 'document_blob', 'document_order', 'document_delivery', 'report_schedule']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy %I on %I using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))'
                       || ' with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))',
                       name || '_scope', name);
    end loop;
end $$;

-- Issued is issued: the service itself cannot change or remove it.
revoke update, delete on document, document_blob from ${app_role};
