-- For psql: what the statements behind the busiest pages cost on the data that are there. Each is the application's own,
-- with the values of an ordinary day; "bench/run" prints a line for each, "PLANS=FILE bench/run" keeps the plans.
\set ON_ERROR_STOP on
\pset format unaligned
\pset tuples_only on
set timezone = 'UTC';
\set summary 'select t.number, t.summary, t.status, t.priority, t.level, t.team_code, a.name, t.category_code, c.name, t.opened_at, t.breaks_at, b.ticket_id is not null from ticket t left join staff_member a on a.id = t.assignee left join customer c on c.id = t.customer_id left join ticket_breach b on b.ticket_id = t.id where'
\set open 't.ended_at is null and t.status in (''ACKNOWLEDGED'', ''IN_PROGRESS'', ''PENDING'', ''HELD'')'
\set plan 'explain (analyze, buffers, settings)'
select array_agg(number) as fifty from (select number from ticket t
  where t.team_code = 'L1-CARE' and :open order by breaks_at nulls last, id limit 50) as q \gset

\echo '# queue of a team, first 50'
:plan :summary t.team_code = 'L1-CARE' and :open order by t.breaks_at nulls last, t.id limit 50;
\echo '# queue of a team, its length'
:plan select count(*) from ticket t where t.team_code = 'L1-CARE' and :open;
\echo '# everything open, first 50'
:plan :summary :open order by t.breaks_at nulls last, t.id limit 50;
\echo '# everything open, how many'
:plan select count(*) from ticket t where :open;
\echo '# resolved, to be confirmed, how many'
:plan select count(*) from ticket t where t.ended_at is null and t.status = 'RESOLVED';
\echo '# the clocks of 50 rows'
:plan select c.*, e.* from ticket_clock c join ticket_clock_event e on e.clock_id = c.id
  where c.ticket_number = any (:'fifty') and not c.stopped order by c.id;
select max(id) as newest from ticket \gset
\set internet '(t.external_number = ''internet'' or t.search @@ (websearch_to_tsquery(''palier_en'', ''internet'') || websearch_to_tsquery(''palier_fr'', ''internet'')))'
\set zebulon '(t.external_number = ''zebulon'' or t.search @@ (websearch_to_tsquery(''palier_en'', ''zebulon'') || websearch_to_tsquery(''palier_fr'', ''zebulon'')))'
\echo '# search for a common word, whether there are more than 1,000'
:plan select t.id from ticket t where true and :internet limit 1001;
\echo '# search for a common word, newest 50'
:plan select t.id from ticket t where t.id > :newest - 4000 and t.id <= :newest and true and :internet order by t.id desc limit 50;
\echo '# search for a rare word, all of it'
:plan select t.id from ticket t where true and :zebulon limit 1001;
\echo '# search by level and breach, whether there are more than 1,000'
:plan select t.id from ticket t where true and t.level = 'L3'
  and exists (select 1 from ticket_breach b where b.ticket_id = t.id) limit 1001;
\echo '# board: clocks due in the next 8 hours'
:plan select c.* from ticket_clock c where not c.stopped and c.due_at >= now() and c.due_at < now() + interval '8 hours'
  order by c.due_at, c.id limit 1000;
\echo '# board: broken promises of open tickets'
:plan select c.* from ticket_clock c where c.ticket_open and c.breached_at is not null order by c.breached_at, c.id limit 1000;
\echo '# board: load'
:plan select level, team_code, priority, count(*), count(b.ticket_id) from ticket t left join ticket_breach b on b.ticket_id = t.id
  where ended_at is null and status <> 'RESOLVED' group by level, team_code, priority order by level, team_code, priority;
\echo '# board: promises kept in 30 days'
:plan with settled as (
    select c.metric, c.priority, b.at, false as kept from clock_breach b join ticket_clock c on c.id = b.clock_id
     where c.agreement_kind = 'SLA' and b.at >= now() - interval '30 days' and b.at < now()
    union all
    select metric, priority, stopped_at, true from ticket_clock where agreement_kind = 'SLA' and met
       and stopped_at >= now() - interval '30 days' and stopped_at < now())
  select metric, priority, count(*), count(*) filter (where kept) from settled group by metric, priority;
\echo '# board: promises kept day by day'
:plan with settled as (
    select c.metric, c.priority, b.at, false as kept from clock_breach b join ticket_clock c on c.id = b.clock_id
     where c.agreement_kind = 'SLA' and b.at >= now() - interval '30 days' and b.at < now()
    union all
    select metric, priority, stopped_at, true from ticket_clock where agreement_kind = 'SLA' and met
       and stopped_at >= now() - interval '30 days' and stopped_at < now())
  select (at at time zone 'Europe/Paris')::date as day, count(*) filter (where kept), count(*) filter (where not kept)
    from settled where metric = 'RESOLVE' group by day order by day;
\echo '# board: solved on the call in 30 days'
:plan select 100.0 * count(*) filter (where first_contact_resolution) / nullif(count(*), 0)
  from ticket where resolved_at >= now() - interval '30 days' and resolved_at < now();
\echo '# board: first work in 30 days'
:plan select count(*), coalesce(sum(greatest(0, extract(epoch from first.taken_at - t.opened_at))::bigint), 0) from (
    select v.ticket_id, v.taken_at from ticket_visit v
     where v.position = 1 and v.taken_at >= now() - interval '30 days' and v.taken_at < now()
    union all
    select v.ticket_id, min(v.taken_at) from ticket_visit begun join ticket_visit v on v.ticket_id = begun.ticket_id
     where begun.position = 1 and begun.taken_at is null
     group by v.ticket_id having min(v.taken_at) >= now() - interval '30 days' and min(v.taken_at) < now()) as first
  join ticket t on t.id = first.ticket_id;
\echo '# bell: notices of a team not yet acknowledged'
:plan select count(*) from escalation_notice n where n.open and (n.staff_id = 'agent' or n.team_code = 'L1-CARE');
\echo '# watch: timers due'
:plan select c.ticket_number, t.clock_id, t.threshold, t.generation, t.check_at
  from clock_timer t join ticket_clock c on c.id = t.clock_id
  where t.fired_at is null and t.set_aside_at is null and t.check_at is not null and t.check_at <= now()
    and (t.check_at, t.clock_id, t.threshold = '100%', t.threshold) > (timestamptz 'epoch', 0, false, '')
  order by t.check_at, t.clock_id, t.threshold = '100%', t.threshold limit 500;
\echo '# watch: waits that are over'
:plan select number, coalesce(resume_at, resolved_at) from ticket where status in ('PENDING', 'HELD') and resume_at <= now()
  order by id limit 500;
\echo '# watch: resolved three working days ago'
:plan select number, coalesce(resume_at, resolved_at) from ticket where status = 'RESOLVED'
  and resolved_at <= now() - interval '9 days' order by id limit 500;
