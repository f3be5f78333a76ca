-- Checklists of this installation beside those that are shipped. Versions are appended, never changed: a round keeps the one it
-- started with. They belong to no customer.

create table checklist_version (
    template_id text        not null,
    version     integer     not null,
    document    jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint checklist_version_pk primary key (template_id, version),
    constraint checklist_version_counts check (version >= 1)
);

revoke update, delete on checklist_version from ${app_role};
