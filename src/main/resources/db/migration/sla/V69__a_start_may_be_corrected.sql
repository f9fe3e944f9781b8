-- A manager corrects when a ticket was opened: the clocks that began then have started at another instant (cases.md B36).
alter table ticket_clock_event drop constraint ticket_clock_event_kind_check;
alter table ticket_clock_event add constraint ticket_clock_event_kind_check check (kind in ('STARTED', 'PAUSED', 'RESUMED',
  'GOAL_CHANGED', 'STOPPED', 'REOPENED', 'WAIVED', 'PAUSE_CONFIRMED', 'PAUSE_REVERSED', 'START_CORRECTED'));
alter table ticket_clock_event add column starts_at timestamptz;
comment on column ticket_clock_event.starts_at is 'when the clock really started; the last correction counts';
