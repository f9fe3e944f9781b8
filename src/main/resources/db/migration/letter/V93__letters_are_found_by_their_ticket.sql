-- A ticket's page shows the letters that were written about it.
create index outgoing_letter_thread on outgoing_letter (thread, written_at) where thread is not null;
