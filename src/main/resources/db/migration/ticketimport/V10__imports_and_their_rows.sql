-- Files of complaints on their way to becoming tickets, and what became of each row.
create table ticket_import (
  id uuid primary key,
  source text not null check (length(source) between 1 and 40),
  file_name text not null check (length(file_name) between 1 and 200),
  content bytea not null,
  encoding text not null,
  delimiter text not null check (length(delimiter) = 1),
  mapping jsonb not null,
  state text not null check (state in ('UPLOADED', 'QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  dry_run boolean not null default true,
  total_rows int not null default 0,
  done_rows int not null default 0,
  failure text,
  uploaded_by text not null references staff_member,
  uploaded_at timestamptz not null,
  claimed_until timestamptz,
  finished_at timestamptz
);
create index ticket_import_waiting on ticket_import (uploaded_at) where state in ('QUEUED', 'RUNNING');

create table ticket_import_row (
  import_id uuid not null references ticket_import on delete cascade,
  line int not null,
  dry_run boolean not null,
  result text not null check (result in ('WOULD_CREATE', 'CREATED', 'ALREADY_THERE', 'REFUSED')),
  external_number text,
  category_code text references category,
  ticket_number text,
  reason text,
  reason_detail text,
  primary key (import_id, dry_run, line)
);
