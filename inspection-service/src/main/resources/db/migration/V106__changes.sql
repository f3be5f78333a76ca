-- Who changed what, appended only; what it was before is the entry of the version before.

create table change_entry (
    id          uuid        not null,
    thing       text        not null,
    thing_id    uuid        not null,
    version     bigint      not null,
    customer_id uuid        not null,
    at          timestamptz not null,
    actor_id    uuid        not null,
    actor_name  text        not null,
    document    jsonb       not null,
    constraint change_entry_pk primary key (id),
    constraint change_entry_once unique (thing, thing_id, version)
);
create index change_entry_newest on change_entry (at desc, id desc);
create index change_entry_customer on change_entry (customer_id, at desc, id desc);

revoke update, delete on change_entry from ${app_role};

alter table change_entry enable row level security;
alter table change_entry force row level security;
create policy change_entry_scope on change_entry
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
