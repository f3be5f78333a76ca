-- Customers, their departments, systems and people, and the audit of every change to them.
-- A customer's own row is scoped by its id, everything else by customer_id. Provider staff have no customer: only "everything" sees them.

create table customer
(
    id          uuid primary key,
    key         text        not null,
    name        text        not null,
    zone        text        not null,
    version     bigint      not null,
    recorded_at timestamptz not null,
    changed_at  timestamptz not null,
    constraint customer_key_is_unique unique (key)
);
create index customer_by_name on customer (name, id);

create table department
(
    id          uuid primary key,
    customer_id uuid        not null,
    name        text        not null,
    head_id     uuid,
    version     bigint      not null,
    recorded_at timestamptz not null,
    changed_at  timestamptz not null,
    constraint department_belongs_to_customer foreign key (customer_id) references customer (id)
);
create index department_by_customer on department (customer_id, name, id);

create table supported_system
(
    id          uuid primary key,
    customer_id uuid        not null,
    name        text        not null,
    version     bigint      not null,
    recorded_at timestamptz not null,
    changed_at  timestamptz not null,
    constraint supported_system_belongs_to_customer foreign key (customer_id) references customer (id)
);
create index supported_system_by_customer on supported_system (customer_id, name, id);

create table person
(
    id          uuid primary key,
    customer_id uuid,
    username    text        not null,
    name        text        not null,
    email       text        not null,
    phone       text,
    language    text        not null,
    roles       text[]      not null,
    active      boolean     not null,
    version     bigint      not null,
    recorded_at timestamptz not null,
    changed_at  timestamptz not null,
    constraint person_username_is_unique unique (username),
    constraint person_language_is_known check (language in ('zh', 'en')),
    constraint person_belongs_to_customer foreign key (customer_id) references customer (id)
);
create index person_by_customer on person (customer_id, name, id);
create index person_by_name on person (name, id);

-- One chain per changed thing: hash = sha256(previous hash, thing, version, instant, actor, content digest);
-- content digest = sha256(salt, before, after), so that before and after can be erased and the chain still holds.
create table audit_entry
(
    thing_id       uuid        not null,
    version        bigint      not null,
    thing          text        not null,
    customer_id    uuid,
    at             timestamptz not null,
    actor_id       uuid,
    actor_name     text        not null,
    action         text        not null,
    before         text,
    after          text,
    salt           bytea       not null,
    content_digest bytea       not null,
    hash           bytea       not null,
    constraint audit_entry_pk primary key (thing_id, version)
);
create index audit_entry_by_time on audit_entry (at, thing_id, version);

alter table customer enable row level security;
alter table customer force row level security;
create policy customer_scope on customer
    using ((select scope_all()) or id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or id = any ((select scope_customers())::uuid[]));

alter table department enable row level security;
alter table department force row level security;
create policy department_scope on department
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table supported_system enable row level security;
alter table supported_system force row level security;
create policy supported_system_scope on supported_system
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table person enable row level security;
alter table person force row level security;
create policy person_scope on person
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_scope on audit_entry
    using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
    with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

-- Entries stay, because tickets name them; what the audit says is said.
revoke delete, truncate on customer, department, supported_system, person from ${app_role};
revoke update, delete, truncate on audit_entry from ${app_role};
