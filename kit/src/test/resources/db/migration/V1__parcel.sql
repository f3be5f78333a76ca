create table parcel (
  id          uuid   not null,
  customer_id uuid   not null,
  title       text   not null,
  version     bigint not null,
  constraint parcel_pk primary key (id)
);
alter table parcel enable row level security;
alter table parcel force row level security;
create policy parcel_scope on parcel
  using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
  with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

create table effect (
  number    bigint not null generated always as identity,
  consumer  text   not null,
  event_key text   not null,
  sequence  bigint not null,
  constraint effect_pk primary key (number)
);
