-- Two more promises have clocks: the time between two messages to the customer, and the time until service is back.
alter table ticket_clock drop constraint ticket_clock_metric_check;
alter table ticket_clock add constraint ticket_clock_metric_check
  check (metric in ('ACKNOWLEDGE', 'FIRST_RESPONSE', 'UPDATE', 'RESTORE', 'RESOLVE'));
