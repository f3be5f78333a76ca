-- What an inspection found: open until the item is seen to be right again.

create table finding (
    id                  uuid        not null,
    round_id            uuid        not null,          -- in which it was raised
    last_round_id       uuid        not null,          -- in which it was last found
    customer_id         uuid        not null,
    customer_name       text        not null,
    system_id           uuid        not null,
    system_name         text        not null,
    item_key            text        not null,
    area                text        not null,
    label_zh            text        not null,
    label_en            text        not null,
    component_id        uuid,
    component_name      text,
    level               text        not null,
    business_stopped    boolean     not null,
    summary             text        not null,
    description         text        not null,
    raised_at           timestamptz not null,
    state               text        not null,
    repeats             integer     not null,
    ticket_requested_at timestamptz,
    ticket_id           uuid,
    ticket_number       text,
    ticket_open         boolean,
    cleared_at          timestamptz,
    cleared_round_id    uuid,
    constraint finding_pk primary key (id),
    constraint finding_round_fk foreign key (round_id) references inspection_round (id),
    constraint finding_level check (level in ('I', 'II', 'III', 'IV')),
    constraint finding_state check (state in ('OPEN', 'CLEARED'))
);
create unique index finding_one_open on finding (system_id, item_key, component_id) nulls not distinct where state = 'OPEN';
create index finding_list on finding (raised_at desc, id desc);
create index finding_customer on finding (customer_id, raised_at desc, id desc);
create index finding_round on finding (round_id);
create index finding_last_round on finding (last_round_id);
create index finding_cleared_round on finding (cleared_round_id) where cleared_round_id is not null;
create index finding_ticket on finding (ticket_id) where ticket_id is not null;

alter table finding enable row level security;
alter table finding force row level security;
create policy finding_scope on finding
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
