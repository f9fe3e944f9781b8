-- Who looks at a ticket, and who is writing there, on whichever node: forgotten when the server restarts, and soon anyway.
create table presence (
  ticket_number text not null,
  staff_id text not null references staff_member,
  page text not null check (length(page) between 1 and 40),
  typing boolean not null,
  seen_at timestamptz not null,
  primary key (ticket_number, staff_id, page)
);
alter table presence set unlogged;
