-- Rebuilds of the ledger: one at a time, run by whichever replica holds the lease, with what it found before and after.

create table rebuild (
    id           uuid        not null,
    generation   integer     not null,
    state        text        not null,
    requested_at timestamptz not null,
    requested_by uuid        not null,
    requester    text        not null,
    owner        uuid,                              -- the process at work
    lease_until  timestamptz,
    finished_at  timestamptz,
    error        text,
    events       bigint      not null default 0,    -- read so far
    total        bigint      not null default 0,    -- on the topics
    positions    jsonb       not null default '{}', -- where reading goes on, by topic and partition
    before       jsonb       not null default '{}', -- rows by table, live generation when the rebuild took its place
    after        jsonb       not null default '{}',
    constraint rebuild_pk primary key (id),
    constraint rebuild_state check (state in ('running', 'done', 'failed'))
);
create unique index rebuild_one_running on rebuild (state) where state = 'running';
create index rebuild_newest on rebuild (requested_at desc, id desc);
