-- What every service's database has before its own tables: whose rows a transaction sees, and the tables of outbox, inbox and
-- idempotency keys. The owner role runs this; the application's role gets rows of all tables to come, never the tables.

alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage on sequences to ${app_role};
alter default privileges in schema public grant execute on functions to ${app_role};
grant usage on schema public to ${app_role};

-- Scope: the setting weibao.scope of the transaction is '*', ids with commas between, or nothing, which sees nothing. A setting
-- that once existed in a session reads as '' afterwards, never as null only: both are nothing.
-- A table with a customer is guarded like this (the selects in brackets are evaluated once per statement, not once per row):
--   alter table t enable row level security;
--   alter table t force row level security;
--   create policy t_scope on t
--     using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
--     with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

create function scope_all() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('weibao.scope', true), '') = '*';

create function scope_customers() returns uuid[]
  language sql stable parallel safe
  return case
    when coalesce(current_setting('weibao.scope', true), '') in ('', '*') then '{}'::uuid[]
    else string_to_array(current_setting('weibao.scope', true), ',')::uuid[]
  end;

-- Events on their way to Kafka. The slot says which relay carries a row, the sequence in which order those of one key go; rows
-- leave when Kafka has acknowledged them, so the table is short and its dead rows must go quickly.
create table outbox (
  slot        smallint    not null generated always as ((hashtext(event_key) & 7)::smallint) stored,
  position    bigint      not null generated always as identity,
  id          uuid        not null,
  topic       text        not null,
  event_key   text        not null,
  sequence    bigint      not null,
  type        text        not null,
  subject     text        not null,
  customer_id uuid,
  origin      text        not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  traceparent text,
  data        text        not null,
  constraint outbox_pk primary key (slot, position)
) with (fillfactor = 100, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0,
        autovacuum_vacuum_insert_threshold = -1);

alter table outbox enable row level security;
alter table outbox force row level security;
create policy outbox_scope on outbox
  using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
  with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

-- How far each consumer has come with each key.
create table inbox_position (
  consumer  text   not null,
  event_key text   not null,
  sequence  bigint not null,
  constraint inbox_position_pk primary key (consumer, event_key)
) with (fillfactor = 70);

-- Events that could not be taken when they came: after a gap, behind another parked one, or poison themselves.
create table inbox_parked (
  consumer    text        not null,
  event_key   text        not null,
  sequence    bigint      not null,
  customer_id uuid,
  headers     jsonb       not null,
  payload     text        not null,
  reason      text        not null,
  error       text,
  tries       int         not null,
  parked_at   timestamptz not null,
  constraint inbox_parked_pk primary key (consumer, event_key, sequence),
  constraint inbox_parked_reason check (reason in ('gap', 'behind', 'poison', 'unreadable'))
);

alter table inbox_parked enable row level security;
alter table inbox_parked force row level security;
create policy inbox_parked_scope on inbox_parked
  using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
  with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));

-- Creations that carried a key, with what they answered.
create table idempotency_key (
  client      uuid        not null,
  key         text        not null,
  digest      bytea       not null,
  customer_id uuid,
  status      int,
  headers     jsonb,
  body        text,
  created_at  timestamptz not null,
  constraint idempotency_key_pk primary key (client, key)
);
create index idempotency_key_age on idempotency_key (created_at);

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_scope on idempotency_key
  using ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]))
  with check ((select scope_all()) or customer_id = any ((select scope_customers())::uuid[]));
