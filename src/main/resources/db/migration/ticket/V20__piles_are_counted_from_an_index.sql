-- Each page counts piles of open tickets, the board by team and priority: nothing of the rows themselves is needed.
create index ticket_pile on ticket (team_code, status, level, priority, breached) where ended_at is null;

-- The watch asks every five seconds whose wait is over; the board, how many were solved on the call.
create index ticket_resume on ticket (resume_at) where resume_at is not null;
create index ticket_solved on ticket (resolved_at) include (first_contact_resolution) where resolved_at is not null;
