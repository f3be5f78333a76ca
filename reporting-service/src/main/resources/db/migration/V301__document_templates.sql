-- Word templates of the provider's own. They belong to no customer; whoever issues a document reads them.
-- A template that was taken back stays as a row without bytes, so that its version goes on.
create table document_template (
    kind             text        not null,
    language         text        not null,
    bytes            bytea,
    sha256           text,
    size             bigint,
    version          bigint      not null,
    changed_at       timestamptz not null,
    changed_by       uuid        not null,
    changed_by_name  text        not null,
    constraint document_template_pk primary key (kind, language),
    constraint document_template_kind check (kind in ('INCIDENT_REPORT', 'INSPECTION_ASSESSMENT', 'OPERATIONS_SUMMARY')),
    constraint document_template_language check (language in ('zh', 'en')),
    constraint document_template_whole check ((bytes is null) = (sha256 is null) and (bytes is null) = (size is null))
);
