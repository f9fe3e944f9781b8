-- A visit knows when somebody of the team first worked on it; a ticket, since when the service works again.
alter table ticket_visit add column taken_at timestamptz;
alter table ticket_history add column medium text check (medium in ('PHONE', 'SMS', 'MAIL', 'SCREEN', 'API'));
alter table ticket add column restored_at timestamptz;
comment on column ticket_visit.taken_at is 'first work of the holding team during the visit; null: nobody has worked on it yet';
comment on column ticket.restored_at is 'since when the service works again; null where it does not, or nobody said so';
