-- The outbox: a letter is written in its sender's transaction and carried to the wire afterwards.
create table outgoing_letter (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  thread text,
  written_at timestamptz not null,
  next_attempt_at timestamptz,
  attempts int not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  last_error text
);
create index outgoing_letter_due on outgoing_letter (next_attempt_at) where sent_at is null and failed_at is null;
create index outgoing_letter_written on outgoing_letter (written_at desc);
