-- For pgbench: what the queue page asks about the rows it shows, and nothing besides. bench/run gives: team.
select count(*) from ticket t where t.team_code = :team and t.ended_at is null
  and t.status in ('ACKNOWLEDGED', 'IN_PROGRESS', 'PENDING', 'HELD');
select t.number, t.summary, t.status, t.priority, t.level, t.team_code, a.name as assignee_name,
    t.category_code, c.name as customer_name, t.opened_at, t.breaks_at, b.ticket_id is not null as breached
  from ticket t left join staff_member a on a.id = t.assignee left join customer c on c.id = t.customer_id
  left join ticket_breach b on b.ticket_id = t.id
  where t.team_code = :team and t.ended_at is null and t.status in ('ACKNOWLEDGED', 'IN_PROGRESS', 'PENDING', 'HELD')
  order by t.breaks_at nulls last, t.id limit 50;
