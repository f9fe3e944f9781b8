-- A month of promises is a six-figure number of clocks; the board counts them by metric, priority and day, twice.
drop index ticket_clock_breached;
drop index ticket_clock_stopped;
create index ticket_clock_promise_broken on ticket_clock (breached_at) include (metric, priority)
  where agreement_kind = 'SLA' and breached_at is not null;
create index ticket_clock_promise_kept on ticket_clock (stopped_at) include (metric, priority)
  where agreement_kind = 'SLA' and stopped and state = 'MET';
