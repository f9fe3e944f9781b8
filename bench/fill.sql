-- For psql: takes every ticket away and puts :goal believable ones in their place, in one transaction. 15 in 100 are open,
-- on every level; each has its visits, history, clocks with their events and timers, and the notices these sent. Deadlines
-- follow the day-one agreement's goals and business hours. Needs the staff "agent", and L4 teams for vendors' visits.
\set ON_ERROR_STOP on
set client_min_messages = warning;
begin;
set local session_replication_role = replica; -- foreign keys hold by construction; checking them takes minutes
select from setseed(0.2026);
truncate ticket cascade;
truncate clock_breach;
truncate outgoing_letter cascade;

-- Service time in Paris, 08:00–18:00 Monday to Friday: ten hours a day, fifty a week.
create function pg_temp.worked(at timestamptz) returns bigint language plpgsql stable as $$
declare
  second bigint := extract(epoch from at at time zone 'Europe/Paris' - timestamp '2020-01-06');
  day bigint := second / 86400;
begin
  return day / 7 * 180000 + least(day % 7, 5) * 36000
    + case when day % 7 < 5 then greatest(0, least(36000, second - day * 86400 - 28800)) else 0 end;
end $$;
create function pg_temp.due(start timestamptz, goal float8, calendar text) returns timestamptz language plpgsql stable as $$
declare
  last bigint := pg_temp.worked(start) + goal::bigint - 1;
begin
  return case when calendar = 'ALWAYS' then date_trunc('second', start + make_interval(secs => goal))
    else (timestamp '2020-01-06' + make_interval(
      days => (last / 180000 * 7 + last % 180000 / 36000)::int, secs => last % 36000 + 28801)) at time zone 'Europe/Paris' end;
end $$;
create function pg_temp.one_of(texts text[]) returns text language sql volatile as $$
  select $1[1 + floor(random() * array_length($1, 1))::int]
$$;

create temp table goal as
select v.id as agreement, a.kind, o.metric, o.priority, extract(epoch from o.goal::interval)::bigint as seconds, o.calendar,
  coalesce(o."pausedBy", '[]') as paused_by
from agreement a join agreement_version v on v.agreement_code = a.code and v.version = 1,
  jsonb_to_recordset(v.terms -> 'objectives') as o (metric text, priority text, goal text, calendar text, "pausedBy" jsonb)
where a.code in ('SLA-DAY-ONE', 'OLA-DAY-ONE', 'UC-DAY-ONE');

-- Callers.
with new as (
  insert into customer (reference, name, segment)
  select 'C-9' || to_char(i, 'FM00000000'),
    pg_temp.one_of('{Jeanne,Paul,Amina,Louis,Chloé,Hugo,Inès,Karim,Sophie,Marc,Nadia,Olivier,Yasmine,Théo,Zoé,Brahim}') || ' '
      || pg_temp.one_of('{Martin,Bernard,Petit,Robert,Durand,Moreau,Lefèvre,Garcia,Fontaine,Benali,Rousseau,Blanc,Mercier}'),
    case when random() < 0.12 then 'BUSINESS' else 'RESIDENTIAL' end
  from generate_series(1, :goal / 5) as i
  on conflict (reference) do nothing returning id, reference)
insert into customer_line (customer_id, number, product)
select id, '+337' || right(reference, 8), pg_temp.one_of('{MOBILE,FIBRE,FIXED}') from new;
create temp table caller as select row_number() over () as n, c.id, l.id as line
from customer c join customer_line l on l.customer_id = c.id where c.reference like 'C-9%';

-- What is drawn for each ticket, then what follows from it.
create temp table drawn as
select i, random() < 0.15 as open, random() as age, random() as urgency, random() as journey, random() as step, random() as luck,
  random() as haste, 1 + floor(random() * (select count(*) from caller))::bigint as caller,
  pg_temp.one_of((select array_agg(nature) from nature_route)) as nature,
  pg_temp.one_of((select array_agg(code) from team where level = 'L4')) as vendor,
  pg_temp.one_of((select array_agg(code) from category where parent_code is not null)) as category,
  pg_temp.one_of('{PHONE,PHONE,PHONE,WEB,MAIL,API}') as channel,
  pg_temp.one_of('{INC,INC,INC,INC,INC,INC,INC,REQ,REQ,DSP,TSK}') as prefix,
  random() < 0.6 as french
from generate_series(1, :goal) as i;

create temp table plan as
select d.*, p.priority, s.status, t.team_code as department,
  date_trunc('second', now() - case when open then interval '9 days' * age ^ 3 + interval '1 minute'
    else interval '5 days' + interval '60 days' * age end) as opened_at,
  case when journey < 0.45 then '{L1}'
    when journey < 0.57 then case when open then '{L1,L2}' else '{L1,L2,L1}' end
    when journey < 0.87 or vendor is null then '{L1,L2,L3}'
    else case when open and s.status <> 'RESOLVED' then '{L1,L2,L3,L4}' else '{L1,L2,L3,L4,L3}' end end::text[] as levels
from drawn d
join nature_route t using (nature),
lateral (select case when urgency < 0.02 then 'P1' when urgency < 0.12 then 'P2' when urgency < 0.6 then 'P3' else 'P4' end)
  as p (priority),
lateral (select case
  when not open then case when step < 0.94 then 'CLOSED' when step < 0.98 then 'CANCELLED' else 'REJECTED' end
  when step < 0.12 and journey not between 0.45 and 0.57 then 'RESOLVED'
  when step < 0.22 then 'PENDING' when step < 0.28 then 'HELD'
  when step < 0.43 and journey < 0.45 then 'ACKNOWLEDGED' else 'IN_PROGRESS' end) as s (status);

create temp table life as
select p.*, done, case when open then null else least(now(), done + interval '3 days' * (status = 'CLOSED')::int) end as ended_at,
  coalesce(done, date_trunc('second', now())) as until,
  case status when 'PENDING' then 'AWAITING_CUSTOMER' when 'HELD' then 'PLANNED_WORK' end as waits_for
from plan p join goal g on g.kind = 'SLA' and g.metric = 'RESOLVE' and g.priority = p.priority,
-- one in twelve takes longer than was promised
lateral (select case when not open or status = 'RESOLVED' then least(date_trunc('second', now()),
  pg_temp.due(opened_at, 60 + g.seconds * -ln(1 - luck) * 0.4, g.calendar)) end) as e (done);

create temp table stay as
select i, position, level, positions, ended_at, levels,
  case level when 'L1' then 'L1-CARE' when 'L2' then 'L2-IT' when 'L3' then department else vendor end as team_code,
  date_trunc('second', opened_at + (life.until - opened_at) * (position - 1) / positions) as from_at,
  case when position < positions then date_trunc('second', opened_at + (life.until - opened_at) * position / positions)
    else ended_at end as until_at
from life, unnest(levels) with ordinality as v (level, position), lateral (select array_length(levels, 1)) as n (positions);

create temp table holder as
select i, s.level, s.team_code, case when status <> 'ACKNOWLEDGED' and life.haste < 0.8 then m.id end as assignee
from stay s join life using (i)
left join (select team_code, min(id) as id from staff_member where active group by team_code) as m on m.team_code = s.team_code
where position = positions;

analyze life, stay, holder, caller;

insert into ticket (id, number, kind, version, status, level, team_code, assignee, priority, priority_rule, severity, impact,
  scope, affected_customers, revenue_hit, satisfaction_hit, agreement_version_id, category_code, customer_id, line_id, nature,
  channel, language, summary, description, pause_reason, root_cause, solution, first_contact_resolution, resolved_by_team,
  opened_by, opened_at, resolved_at, ended_at)
select i, prefix || '-' || extract(year from opened_at) || '-' || to_char(nextval('ticket_number_seq'), 'FM000000'),
  case prefix when 'INC' then 'INCIDENT' when 'REQ' then 'SERVICE_REQUEST' when 'DSP' then 'DISPUTE' else 'OPERATIONAL_TASK' end,
  array_length(levels, 1), status, h.level, h.team_code, h.assignee, priority, 'EVERYTHING_ELSE', right(priority, 1)::int,
  'LOW', 'ONE_CUSTOMER', 1, priority < 'P3', true, (select min(agreement) from goal where kind = 'SLA'), category, c.id, c.line,
  case when 'L3' = any (levels) then l.nature end, channel, case when french then 'fr' else 'en' end,
  case when french then pg_temp.one_of('{Débit très lent,Connexion coupée,Facture erronée,Appels interrompus,Ligne muette,Box en panne,Option non activée,Prélèvement en double}')
      || ' ' || pg_temp.one_of('{depuis hier soir,depuis lundi,le week-end,à chaque appel,après la mise à jour,sur toute la ligne,au deuxième étage}')
    else pg_temp.one_of('{Slow internet,Dropped calls,Wrong bill,No signal,Voice quality,Activation pending,Charged twice,Router restarts}')
      || ' ' || pg_temp.one_of('{since yesterday,since Monday,at the weekend,on every call,after the update,in the whole house,near the station}') end,
  array_to_string(array(select case when french
      then pg_temp.one_of('{Le client a redémarré la box sans changement,Le débit internet est mesuré à deux mégabits,Le voyant reste rouge,La facture de novembre affiche une remise absente,Le voisin a le même problème,Un technicien est déjà passé en octobre,Les appels sortants échouent une fois sur trois,Le contrat prévoit la fibre,Demande un rappel après 18 heures}')
      else pg_temp.one_of('{Customer restarted the router without change,The internet speed was measured at two megabits,The light stays red,The November bill shows a discount that was never given,The neighbour has the same trouble,A technician came in October,One outgoing call in three fails,The contract promises fibre,Asks to be called back after six}')
      end from generate_series(1, 3 + i % 4)), '. ') || case when i % 2500 = 7 then '. Zébulon' else '' end,
  waits_for, case when done is not null and 'L3' = any (levels) then 'A worn part' end,
  case when done is not null then 'Put right and tried with the customer' end, done is not null and levels = '{L1}',
  case when done is not null then h.team_code end, 'agent', opened_at, case when status in ('RESOLVED', 'CLOSED') then done end,
  ended_at
from life l join holder h using (i) join caller c on c.n = l.caller
order by opened_at;
select from setval(pg_get_serial_sequence('ticket', 'id'), :goal);

insert into ticket_visit (ticket_id, position, level, team_code, assignee, from_at, until_at, taken_at, outcome)
select s.i, position, s.level, s.team_code, case when position = positions then assignee end, from_at, until_at,
  case when until_at is not null or assignee is not null then date_trunc('second', from_at + (coalesce(until_at, now()) - from_at) * 0.1) end,
  case when position = positions then case when until_at is not null then 'ENDED' end
    else case s.level || levels[position + 1] when 'L1L2' then 'ESCALATED' when 'L2L1' then 'SENT_BACK' when 'L2L3' then 'DIAGNOSED'
      when 'L3L4' then 'HANDED_TO_VENDOR' else 'VENDOR_FIXED' end end
from stay s join holder using (i) order by s.i, position;

insert into ticket_history (ticket_id, position, at, move, actor, from_status, to_status, from_team, to_team, text)
select i, row_number() over (partition by i order by at, rank), at, move, 'agent', from_status, to_status, from_team, to_team, text
from (
  select i, 0 as rank, opened_at as at, 'LOG' as move, null as from_status, 'ACKNOWLEDGED' as to_status, null as from_team,
    'L1-CARE' as to_team, '' as text from life
  union all
  select i, position, from_at, case levels[position - 1] || level when 'L1L2' then 'ESCALATE' when 'L2L1' then 'SEND_BACK'
    when 'L2L3' then 'DIAGNOSE' when 'L3L4' then 'HAND_TO_VENDOR' else 'VENDOR_FIXED' end, 'IN_PROGRESS', 'IN_PROGRESS',
    lag(team_code) over (partition by i order by position), team_code, 'Restarted and measured again; no change.'
  from stay where positions > 1
  union all
  select i, 10, done, case h.level when 'L1' then 'SOLVE' else 'RESOLVE' end, 'IN_PROGRESS', 'RESOLVED', h.team_code, h.team_code,
    'Put right and tried with the customer' from life join holder h using (i) where status in ('RESOLVED', 'CLOSED')
  union all
  select i, 11, ended_at, case status when 'CLOSED' then 'CONFIRM' when 'CANCELLED' then 'CANCEL' else 'REJECT' end, 'RESOLVED',
    status, h.team_code, h.team_code, '' from life join holder h using (i) where ended_at is not null) as h
where rank <> 1 order by i, at, rank;

-- Clocks: three to the customer, one a visit on L3 and L4.
create temp table ticking as
select row_number() over (order by started_at) as id, *, pg_temp.due(started_at, seconds, calendar) as due,
  pg_temp.due(started_at, seconds + 1, calendar) as over,
  case when stopped_at is null and paused_by ? waits_for then greatest(started_at, until - interval '20 minutes') end as paused_at
from (
  select i, null::bigint as visit, g.*, h.level, h.team_code, opened_at as started_at, status, ended_at, until, waits_for,
    case g.metric when 'RESOLVE' then done
      else case when status <> 'ACKNOWLEDGED' then least(until, pg_temp.due(opened_at, 1 + g.seconds * haste ^ 2 * 1.05, g.calendar)) end
    end as stopped_at, g.metric as why
  from life join holder h using (i) join goal g on g.kind = 'SLA' and g.priority = life.priority
  union all
  select s.i, position, g.*, s.level, s.team_code, from_at, status, life.ended_at, life.until, waits_for,
    case when position < positions then until_at else life.done end, 'VISIT'
  from stay s join life using (i)
  join goal g on g.kind = case s.level when 'L3' then 'OLA' when 'L4' then 'UNDERPINNING_CONTRACT' end and g.priority = life.priority
) as c;
create temp table clock as
select t.*, coalesce(stopped_at, paused_at, until) as ran_until, over <= coalesce(stopped_at, paused_at, until) as breached,
  stopped_at is not null and stopped_at = until and status in ('CANCELLED', 'REJECTED') as waived
from ticking t;

analyze clock;

insert into ticket_clock (id, version, ticket_number, visit_position, agreement_version_id, agreement_kind, metric,
  priority, severity, level, team_code, state, stopped, goal_seconds, started_at, stopped_at, due_at, breached_at, waits_for, ticket_open)
select c.id, 1, number, visit, agreement, c.kind, metric,
  c.priority, right(c.priority, 1)::int, c.level, c.team_code,
  case when c.breached then 'BREACHED' when waived then 'WAIVED' when stopped_at is not null then 'MET'
    when paused_at is not null then 'PAUSED' else 'RUNNING' end,
  stopped_at is not null, seconds, started_at, stopped_at, case when stopped_at is null and paused_at is null then due end,
  case when c.breached then due end, c.waits_for, c.ended_at is null and c.status <> 'RESOLVED'
from clock c join ticket t on t.id = c.i order by c.id;
select from setval('ticket_clock_seq', (select max(id) from clock));
insert into clock_breach (at, clock_id) select due, id from clock where breached; -- triggers look away too

insert into ticket_clock_event (clock_id, position, at, kind, reason, goal_seconds, calendar)
select id, 0, started_at, 'STARTED', priority, seconds, calendar from clock
union all
select id, 1, paused_at, 'PAUSED', waits_for, null, null from clock where paused_at is not null
union all
select id, 1, stopped_at, case when waived then 'WAIVED' else 'STOPPED' end,
  case when waived then null when why = 'VISIT' and stopped_at < until then 'VISIT_ENDED' when why in ('VISIT', 'RESOLVE')
    then 'RESOLVED' else 'DONE' end, null, null from clock where stopped_at is not null;

create temp table threshold as
select c.*, percent, at, fires,
  case when percent = 100 then over else at end as look
from clock c, (values (75), (100)) as p (percent),
  lateral (select pg_temp.due(started_at, seconds * percent / 100, calendar)) as a (at),
  lateral (select case when percent = 100 then breached else at < ran_until end) as f (fires);
insert into clock_timer (clock_id, threshold, generation, due_at, check_at, fired_at)
select id, percent || '%', 1, case when fires or ran_until = until and stopped_at is null then at end,
  case when fires or ran_until = until and stopped_at is null then look end,
  case when fires then look + interval '0.3 seconds' end
from threshold where fires or ended_at is null;

update ticket t set breaks_at = s.breaks_at
from (select i, min(due) as breaks_at from clock where stopped_at is null and paused_at is null group by i) as s
where t.id = s.i;
insert into ticket_breach (ticket_id) select distinct i from clock where breached;

-- Notices and their letters: the team at both thresholds, the managers where a promise broke.
create temp table told as
select gen_random_uuid() as letter, t.*, rung, recipient, staff, team
from threshold t join team on team.code = t.team_code,
  lateral (select 1, team.email, null::text, team.code
    union all select 2, email, id, null from staff_member join staff_role on staff_id = id and role = 'MANAGER'
    where percent = 100) as r (rung, recipient, staff, team)
where fires;
insert into outgoing_letter (id, recipient, subject, body, thread, written_at, attempts, sent_at)
select letter, recipient, 'Promise at risk', repeat('The ticket must be resolved soon. ', 20), number, look, 1, look + interval '2 seconds'
from told join ticket on ticket.id = told.i order by look;
insert into escalation_alert (clock_id, generation, threshold, ticket_number, agreement_version_id, agreement_kind, metric,
  priority, level, team_code, due_at, effective_at, processed_at, acknowledged_by, acknowledged_at)
select distinct on (n.id, percent) n.id, 1, percent || '%', number, c.agreement_version_id, c.agreement_kind, n.metric, c.priority,
  n.level, c.team_code, at, at, look + interval '0.3 seconds',
  case when seen then 'agent' end, case when seen then look + interval '5 minutes' end
from told n join ticket t on t.id = n.i join ticket_clock c on c.id = n.id,
  lateral (select n.ended_at is not null and n.id % 50 <> 0 or n.id % 3 = 0) as s (seen);
insert into escalation_notice (alert_id, rung, level, recipient, staff_id, team_code, letter_id, effective_at, processed_at, open)
select a.id, rung, n.level, recipient, staff, team, letter, at, look + interval '0.3 seconds', a.acknowledged_at is null
from told n join escalation_alert a on a.clock_id = n.id and a.threshold = percent || '%';
commit;
analyze;
