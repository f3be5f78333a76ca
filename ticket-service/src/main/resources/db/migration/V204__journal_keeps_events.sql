-- Each entry keeps the event that told of it, to the byte: the journal is the archive from which events are sent again, Kafka's retention is
-- not. Time, key, sequence, subject, customer and origin stand in the entry and its ticket already. Whoever erases a person's texts clears
-- event_data as well, and with it the event; entries older than this have none.
alter table journal_entry
    add column event_id          uuid,
    add column event_type        text,
    add column event_traceparent text,
    add column event_data        text;
