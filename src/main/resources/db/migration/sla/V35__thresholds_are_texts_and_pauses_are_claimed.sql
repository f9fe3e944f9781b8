-- A threshold is a share of the goal or a rest of it: "75%", "PT30M".
alter table clock_timer add column threshold text;
update clock_timer set threshold = threshold_percent || '%';
alter table clock_timer alter column threshold set not null;
alter table clock_timer drop column threshold_percent;
alter table clock_timer add unique (clock_id, threshold, generation);

-- An agreement says who may claim a reason to pause, and which pauses are provisional (domain.md R5, R7).
alter table ticket_clock add column waits_claimed_by text;
alter table ticket_clock add column back_dated boolean not null default false;
alter table ticket_clock add column first_version_id bigint references agreement_version;
comment on column ticket_clock.waits_claimed_by is 'the roles of whoever pended the ticket';
comment on column ticket_clock.back_dated is 'its breach was found only when a provisional pause was reversed';
comment on column ticket_clock.first_version_id is 'the version it began under, where it was migrated to another on purpose';

-- What corrects a history is appended to it, with its author; what was done is pointed out in the ticket's history.
alter table ticket_clock_event drop constraint ticket_clock_event_kind_check;
alter table ticket_clock_event add constraint ticket_clock_event_kind_check check (kind in ('STARTED', 'PAUSED', 'RESUMED',
  'GOAL_CHANGED', 'STOPPED', 'REOPENED', 'WAIVED', 'PAUSE_CONFIRMED', 'PAUSE_REVERSED'));
alter table ticket_clock_event add column author text references staff_member;
alter table ticket_clock_event add column evidence int;
alter table ticket_clock_event add column corrects int;
comment on column ticket_clock_event.evidence is 'position of the entry in the ticket''s history that shows it';
comment on column ticket_clock_event.corrects is 'position of the pause that is confirmed or reversed';
