-- A ticket that was raised for what an inspection found knows the finding and its round. One finding, one ticket: whatever is delivered
-- twice, by whatever way, cannot make a second.
alter table ticket
    add column finding_id    uuid,
    add column finding_round uuid,
    add constraint ticket_finding_has_a_round check ((finding_id is null) = (finding_round is null));
create unique index ticket_is_the_only_one_for_its_finding on ticket (finding_id) where finding_id is not null;
