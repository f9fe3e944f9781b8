-- A promise may be for one severity; an update is promised again and again, each a clock of its own.
alter table ticket_clock add column severity int check (severity between 1 and 4);
alter table ticket_clock add column cycle int not null default 1 check (cycle >= 1);
drop index ticket_clock_once;
create unique index ticket_clock_once
  on ticket_clock (ticket_number, agreement_kind, metric, coalesce(visit_position, 0), cycle);
comment on column ticket_clock.cycle is 'which update it is, from 1; other promises are made once';
