-- What was agreed with whom. agreement_version is the record, appended and never changed; agreement is its newest line by which
-- the one in force is chosen.

create table agreement (
  id          uuid        not null,
  version     integer     not null,
  customer_id uuid        not null,
  system_id   uuid,
  valid_from  timestamptz not null,
  valid_until timestamptz,
  recorded_at timestamptz not null,
  constraint agreement_pk primary key (id),
  constraint agreement_counts check (version >= 1),
  constraint agreement_ends_after_it_begins check (valid_until > valid_from)
);

create index agreement_of_customer on agreement (customer_id, valid_from);
create index agreement_by_age on agreement (recorded_at desc, id);

create table agreement_version (
  agreement_id uuid        not null,
  version      integer     not null,
  customer_id  uuid        not null,
  document     text        not null,
  recorded_at  timestamptz not null,
  recorded_by  uuid        not null,
  constraint agreement_version_pk primary key (agreement_id, version)
);

alter table agreement enable row level security;
alter table agreement force row level security;
create policy agreement_scope on agreement
  using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
  with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

alter table agreement_version enable row level security;
alter table agreement_version force row level security;
create policy agreement_version_scope on agreement_version
  using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
  with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

revoke update, delete on agreement_version from ${app_role};
