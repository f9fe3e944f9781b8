-- What the board counts over a period. Tickets are numbered as they come, so pages of them are in the order of opening:
-- a range index keeps one line for many pages, and stands in the way of no cheap update.
create index ticket_opened on ticket using brin (opened_at) with (pages_per_range = 16, autosummarize = on);
create index ticket_visit_taken on ticket_visit using brin (taken_at) with (pages_per_range = 16, autosummarize = on);
create index ticket_visit_wrong on ticket_visit (until_at) include (ticket_id, team_code, level, outcome, from_at)
  where outcome in ('MISROUTED', 'TRANSFERRED');

-- the time it took, without a look at the ticket
drop index ticket_solved;
create index ticket_solved on ticket (resolved_at) include (first_contact_resolution, opened_at) where resolved_at is not null;

-- the age of what is open, likewise
drop index ticket_pile;
create index ticket_pile on ticket (team_code, status, level, priority) include (id, opened_at) where ended_at is null;
