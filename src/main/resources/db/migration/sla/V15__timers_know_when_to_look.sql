-- A promise is broken one second of service time after its deadline: due_at keeps the effective time, check_at is when to look.
alter table clock_timer add column check_at timestamptz;
update clock_timer set check_at = due_at;
drop index clock_timer_due;
create index clock_timer_check on clock_timer (check_at, clock_id)
  where fired_at is null and set_aside_at is null and check_at is not null;
comment on column clock_timer.check_at is 'when the watch looks: due_at for a warning, the first second beyond the goal for 100 %';

-- Every clock of a ticket knows what the ticket waits for, whether or not it pauses for it, and whether the ticket is open.
alter table ticket_clock add column waits_for text;
alter table ticket_clock add column ticket_open boolean not null default true;
create index ticket_clock_broken on ticket_clock (breached_at) where breached_at is not null and ticket_open;
comment on column ticket_clock.waits_for is 'why the ticket is pending; a change of priority asks whether the new promise pauses for it';
comment on column ticket_clock.ticket_open is 'false from resolving on, true again when reopened: an open ticket''s broken promise stays in sight';
