-- A holiday added later, or another version of an agreement, counts open clocks again: once, on purpose, and on record.
create table recalculation (
  id uuid primary key,
  cause text not null check (cause in ('CALENDAR', 'MIGRATION')),
  from_version_id bigint not null references agreement_version,
  to_version_id bigint not null references agreement_version,
  why text not null check (length(why) between 1 and 2000),
  asked_by text not null references staff_member,
  asked_at timestamptz not null,
  tickets int not null,
  finished_at timestamptz,
  check ((cause = 'CALENDAR') = (from_version_id = to_version_id))
);
create index recalculation_open on recalculation (asked_at) where finished_at is null;

-- What is left to do; a row is removed in the transaction that has done it, so that nothing is done twice.
create table recalculation_ticket (
  recalculation_id uuid not null references recalculation,
  ticket_number text not null references ticket (number),
  attempts int not null default 0,
  last_error text,
  primary key (recalculation_id, ticket_number)
);

-- The report: every clock that was counted again and came to something else. Never changed.
create table recalculation_line (
  recalculation_id uuid not null references recalculation,
  clock_id bigint not null references ticket_clock,
  ticket_number text not null,
  metric text not null,
  due_before timestamptz,
  due_after timestamptz,
  state_before text not null,
  state_after text not null,
  primary key (recalculation_id, clock_id)
);
create index ticket_clock_open_by_version on ticket_clock (agreement_version_id, ticket_number) where not stopped;
