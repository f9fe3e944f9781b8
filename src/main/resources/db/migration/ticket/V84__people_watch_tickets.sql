-- Who wants to hear of a ticket without holding it.
create table ticket_watcher (
  ticket_id bigint not null references ticket,
  staff_id text not null references staff_member,
  since timestamptz not null,
  primary key (staff_id, ticket_id)
);
create index ticket_watcher_ticket on ticket_watcher (ticket_id);
