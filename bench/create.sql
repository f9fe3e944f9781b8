-- For pgbench: the rows that POST /api/v1/tickets writes for one ticket, in one transaction, and nothing besides.
-- bench/run gives: agreement (the version in force), first and last (customers), team.
\set caller random(:first, :last)
\set call random(1, 1000000)
begin;
select nextval('ticket_number_seq') as seq \gset
insert into ticket (number, kind, version, status, level, team_code, priority, priority_rule, severity, impact, scope,
    affected_customers, revenue_hit, satisfaction_hit, agreement_version_id, category_code, customer_id, channel,
    language, summary, description, source, opened_by, opened_at)
  values ('INC-2026-' || to_char(:seq::bigint, 'FM000000'), 'INCIDENT', 0, 'ACKNOWLEDGED', 'L1', :team, 'P3', 'SATISFACTION', 3,
    'LOW', 'ONE_CUSTOMER', 1, false, true, :agreement, 'DATA_SPEED', :caller, 'API',
    'fr', 'Slow download in the evening, call ' || :call, 'Below two megabits since Monday.', 'PALIER', 'agent',
    date_trunc('second', now()))
  returning id as ticket, number as name \gset
insert into ticket_visit (ticket_id, position, level, team_code, from_at)
  values (:ticket, 1, 'L1', :team, date_trunc('second', now()));
insert into ticket_history (ticket_id, position, at, move, actor, to_status, to_team)
  values (:ticket, 1, date_trunc('second', now()), 'LOG', 'agent', 'ACKNOWLEDGED', :team);
insert into ticket_clock (version, ticket_number, agreement_version_id, agreement_kind, metric, priority, severity, level,
    team_code, state, goal_seconds, started_at, due_at)
  values (0, :name, :agreement, 'SLA', 'ACKNOWLEDGE', 'P3', 3, 'L1', :team, 'RUNNING', 7200, date_trunc('second', now()),
    date_trunc('second', now()) + interval '1 day')
  returning id as acknowledge \gset
insert into clock_timer (clock_id, threshold, generation, due_at, check_at)
  values (:acknowledge, '75%', 1, now() + interval '20 hours', now() + interval '20 hours');
insert into clock_timer (clock_id, threshold, generation, due_at, check_at)
  values (:acknowledge, '100%', 1, now() + interval '24 hours', now() + interval '24 hours');
insert into ticket_clock (version, ticket_number, agreement_version_id, agreement_kind, metric, priority, severity, level,
    team_code, state, goal_seconds, started_at, due_at)
  values (0, :name, :agreement, 'SLA', 'FIRST_RESPONSE', 'P3', 3, 'L1', :team, 'RUNNING', 14400,
    date_trunc('second', now()), date_trunc('second', now()) + interval '26 hours')
  returning id as answer \gset
insert into clock_timer (clock_id, threshold, generation, due_at, check_at)
  values (:answer, '75%', 1, now() + interval '22 hours', now() + interval '22 hours');
insert into clock_timer (clock_id, threshold, generation, due_at, check_at)
  values (:answer, '100%', 1, now() + interval '26 hours', now() + interval '26 hours');
insert into ticket_clock (version, ticket_number, agreement_version_id, agreement_kind, metric, priority, severity, level,
    team_code, state, goal_seconds, started_at, due_at)
  values (0, :name, :agreement, 'SLA', 'RESOLVE', 'P3', 3, 'L1', :team, 'RUNNING', 72000, date_trunc('second', now()),
    date_trunc('second', now()) + interval '3 days')
  returning id as resolve \gset
insert into clock_timer (clock_id, threshold, generation, due_at, check_at)
  values (:resolve, '75%', 1, now() + interval '2 days', now() + interval '2 days');
insert into clock_timer (clock_id, threshold, generation, due_at, check_at)
  values (:resolve, '100%', 1, now() + interval '3 days', now() + interval '3 days');
update ticket set breaks_at = date_trunc('second', now()) + interval '1 day' where number = :name;
insert into ticket_clock_event (clock_id, position, at, kind, reason, goal_seconds, calendar)
  values (:acknowledge, 0, date_trunc('second', now()), 'STARTED', 'P3', 7200, 'BUSINESS_HOURS');
insert into ticket_clock_event (clock_id, position, at, kind, reason, goal_seconds, calendar)
  values (:answer, 0, date_trunc('second', now()), 'STARTED', 'P3', 14400, 'BUSINESS_HOURS');
insert into ticket_clock_event (clock_id, position, at, kind, reason, goal_seconds, calendar)
  values (:resolve, 0, date_trunc('second', now()), 'STARTED', 'P3', 72000, 'BUSINESS_HOURS');
commit;
