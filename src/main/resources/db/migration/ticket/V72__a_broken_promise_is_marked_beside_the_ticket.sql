-- Thousands of promises may break in a minute. A mark in the ticket's own row wrote that row and its eleven indexes anew for
-- each, the one for searching among them; a row beside it is a tenth of that.
create table ticket_breach (
  ticket_id bigint primary key references ticket
);
comment on table ticket_breach is 'tickets of which a promise was ever broken, as the sla room last told';
insert into ticket_breach (ticket_id) select id from ticket where breached;

drop index ticket_pile;
alter table ticket drop column breached;
create index ticket_pile on ticket (team_code, status, level, priority) include (id) where ended_at is null;
