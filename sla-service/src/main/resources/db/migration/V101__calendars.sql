-- Calendars of this installation and newer holiday notices, beside those that are shipped. Versions are appended, never changed.
-- They belong to no customer.

create table calendar_version (
  calendar_id text        not null,
  version     integer     not null,
  document    text        not null,
  recorded_at timestamptz not null,
  recorded_by uuid        not null,
  constraint calendar_version_pk primary key (calendar_id, version),
  constraint calendar_version_counts check (version >= 1)
);

create table holiday_notice (
  year        integer     not null,
  version     integer     not null,
  document    text        not null,
  recorded_at timestamptz not null,
  recorded_by uuid        not null,
  constraint holiday_notice_pk primary key (year, version),
  constraint holiday_notice_counts check (version >= 1)
);

revoke update, delete on calendar_version, holiday_notice from ${app_role};
