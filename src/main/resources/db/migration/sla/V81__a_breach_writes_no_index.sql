-- Thousands of promises may break in a minute. An index over what a breach changes, or with that in its condition, has
-- PostgreSQL write the clock anew into all six indexes; without one the clock is changed within its page.
drop index ticket_clock_broken;
drop index ticket_clock_promise_broken;
drop index ticket_clock_promise_kept;
create index ticket_clock_of_open_ticket on ticket_clock (id) where ticket_open;

-- Instead of an index: a broken promise stays broken since the same instant (domain.md R6), so this is only ever added to,
-- and by the clock's own trigger alone: a foreign key would look up for each what was there a moment ago.
create table clock_breach (
  at       timestamptz not null,
  clock_id bigint not null,
  primary key (at, clock_id)
);
comment on table clock_breach is 'when promises were broken: ticket_clock.breached_at, to be found by period';
insert into clock_breach (at, clock_id) select breached_at, id from ticket_clock where breached_at is not null;

create function note_breaches() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into clock_breach (at, clock_id) select breached_at, id from after where breached_at is not null;
  else
    insert into clock_breach (at, clock_id)
    select after.breached_at, after.id from after join before using (id)
     where after.breached_at is not null and before.breached_at is null;
  end if;
  return null;
end $$;
create trigger note_breaches_of_new after insert on ticket_clock
  referencing new table as after for each statement execute function note_breaches();
create trigger note_breaches after update on ticket_clock
  referencing old table as before new table as after for each statement execute function note_breaches();

-- Kept promises are ten times as many, and a month of them is counted from the index alone. The column of its own does not
-- change as a promise breaks, as the state does.
alter table ticket_clock add column met boolean not null generated always as (stopped and state = 'MET') stored;
comment on column ticket_clock.met is 'whether the promise was kept, for good: it is settled, and was never broken';
create index ticket_clock_met on ticket_clock (stopped_at)
  include (agreement_kind, metric, priority, level, team_code, agreement_version_id) where met;

-- Room for the change within the page.
alter table ticket_clock set (fillfactor = 85);
