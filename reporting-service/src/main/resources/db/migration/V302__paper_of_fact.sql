-- Which paper a fact about an owed paper names; facts of before get it by a rebuild.
alter table ticket_fact add column paper text;
create or replace view live_ticket_fact with (security_invoker = true) as
    select * from ticket_fact where generation = (select live_generation());
