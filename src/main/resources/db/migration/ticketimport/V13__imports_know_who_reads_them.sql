-- A node that lost its claim must notice before it writes: the claim has a name of its own.
alter table ticket_import add column claimed_by uuid;
create index ticket_import_newest on ticket_import (uploaded_at desc);

-- Two nodes reading the same complaints ask which of them made the ticket.
create index ticket_import_row_ticket on ticket_import_row (ticket_number) where result = 'CREATED';

-- A number that stands twice in one file is found again.
create index ticket_import_row_number on ticket_import_row (import_id, dry_run, external_number);
