-- For psql: takes every ticket away and puts :goal in their place, each held by L1-CARE with one promise that breaks at an
-- instant drawn between :first and :last (intervals from now), so that one timer a ticket falls due then.
\set ON_ERROR_STOP on
set client_min_messages = warning;
begin;
set local session_replication_role = replica; -- foreign keys hold by construction; checking them takes minutes
truncate ticket cascade;
truncate clock_breach;
truncate outgoing_letter cascade;

create temp table plan as
select i, 'INC-2026-' || to_char(i, 'FM000000') as number, v.id as agreement,
  date_trunc('second', now() + interval :'first' + random() * (interval :'last' - interval :'first')) as due,
  (select min(customer_id) from customer_line) as caller
from generate_series(1, :goal) as i, agreement_version v where v.agreement_code = 'SLA-DAY-ONE';
select setval('ticket_number_seq', :goal) as numbered \gset

insert into ticket (id, number, kind, version, status, level, team_code, priority, priority_rule, severity, impact, scope,
  affected_customers, revenue_hit, satisfaction_hit, agreement_version_id, category_code, customer_id, channel, language,
  summary, description, opened_by, opened_at, breaks_at)
select i, number, 'INCIDENT', 1, 'ACKNOWLEDGED', 'L1', 'L1-CARE', 'P1', 'EVERYTHING_ELSE', 3, 'LOW', 'ONE_CUSTOMER', 1, false,
  true, agreement, 'DATA_SPEED', caller, 'API', 'fr', 'Slow download in the evening, call ' || i,
  'Below two megabits since Monday.', 'agent', due - interval '4 hours', due from plan;
insert into ticket_visit (ticket_id, position, level, team_code, from_at)
select i, 1, 'L1', 'L1-CARE', due - interval '4 hours' from plan;
insert into ticket_history (ticket_id, position, at, move, actor, to_status, to_team)
select i, 1, due - interval '4 hours', 'LOG', 'agent', 'ACKNOWLEDGED', 'L1-CARE' from plan;
insert into ticket_clock (id, version, ticket_number, agreement_version_id, agreement_kind, metric, priority, severity, level,
  team_code, state, goal_seconds, started_at, due_at)
select i, 1, number, agreement, 'SLA', 'RESOLVE', 'P1', 3, 'L1', 'L1-CARE', 'RUNNING', 14400, due - interval '4 hours', due from plan;
insert into ticket_clock_event (clock_id, position, at, kind, reason, goal_seconds, calendar)
select i, 0, due - interval '4 hours', 'STARTED', 'P1', 14400, 'ALWAYS' from plan;
insert into clock_timer (clock_id, threshold, generation, due_at, check_at, fired_at)
select i, '75%', 1, due - interval '1 hour', due - interval '1 hour', due - interval '1 hour' from plan;
commit;
vacuum analyze;

-- Last, since a Palier that runs meanwhile begins with what is overdue as soon as it sees it.
begin;
insert into clock_timer (clock_id, threshold, generation, due_at, check_at)
select i, '100%', 1, due, due + interval '1 second' from plan;
analyze clock_timer;
commit;
