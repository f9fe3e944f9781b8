-- A threshold is a share of the goal or a rest of it: "75%", "PT30M".
alter table escalation_notice add column threshold text;
update escalation_notice set threshold = threshold_percent || '%';
alter table escalation_notice alter column threshold set not null;
alter table escalation_notice drop column threshold_percent;
alter table escalation_notice add unique (clock_id, threshold, generation, recipient);
alter table escalation_notice add column back_dated boolean not null default false;
comment on column escalation_notice.back_dated is 'the breach was found only when a provisional pause was reversed';
