-- Who held every second is read from the history, and so is what it waited for.
alter table ticket_history add column pause_reason text;
comment on column ticket_history.pause_reason is 'of the move that made it wait; null for others';
