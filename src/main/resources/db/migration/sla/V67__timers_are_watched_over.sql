-- How late timers were found is asked for the last hour; what was set aside is asked for all the time.
create index clock_timer_fired on clock_timer (fired_at) where fired_at is not null;
create index clock_timer_set_aside on clock_timer (set_aside_at) where set_aside_at is not null and fired_at is null;
comment on column clock_timer.set_aside_at is 'it failed too often: a person looks at it and may have it tried again';
