-- For psql: the least that firing can be. Batches of 500 that nobody else holds, oldest first, a commit each: the timer is
-- marked, and an event row and an outbox row are written for it. No rule is asked, no clock or ticket told.
do $$
declare
  swept bigint;
begin
  loop
    with due as materialized (
      select t.id, t.clock_id, t.threshold, t.generation, t.due_at, t.check_at from clock_timer t
       where t.fired_at is null and t.set_aside_at is null and t.check_at is not null and t.check_at <= now()
       order by t.check_at, t.clock_id limit 500 for update skip locked),
    fired as (
      update clock_timer t set fired_at = clock_timestamp() from due where t.id = due.id),
    event as (
      insert into escalation_alert (clock_id, generation, threshold, ticket_number, agreement_version_id, agreement_kind, metric,
        priority, severity, level, team_code, due_at, effective_at, processed_at)
      select c.id, due.generation, due.threshold, c.ticket_number, c.agreement_version_id, c.agreement_kind, c.metric, c.priority,
        c.severity, c.level, c.team_code, c.due_at, due.due_at, clock_timestamp()
      from due join ticket_clock c on c.id = due.clock_id order by due.check_at)
    insert into outgoing_letter (id, recipient, subject, body, thread, written_at, next_attempt_at)
    select gen_random_uuid(), 'care@palier.example', 'INC-2026-' || clock_id || ' (P1) breached: resolution was due today',
      repeat('The promise is broken. It was due at some time today. ', 16), 'INC-2026-' || clock_id, clock_timestamp(),
      clock_timestamp() from due;
    get diagnostics swept = row_count;
    commit;
    exit when swept = 0;
  end loop;
end $$;
