-- Most tickets are first worked on where they begin; the few that are not are found by what is missing there.
create index ticket_visit_first on ticket_visit (taken_at) include (ticket_id) where position = 1;
create index ticket_visit_untaken on ticket_visit (ticket_id) where position = 1 and taken_at is null;
drop index ticket_visit_taken;
