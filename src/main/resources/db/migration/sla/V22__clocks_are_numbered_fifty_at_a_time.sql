-- A ticket starts with several clocks: with numbers at hand they are written in one go. 50 is what the program takes at once.
alter table ticket_clock alter id drop identity;
create sequence ticket_clock_seq increment by 50;
select setval('ticket_clock_seq', coalesce(max(id), 1), max(id) is not null) from ticket_clock;
alter table ticket_clock alter id set default nextval('ticket_clock_seq');
