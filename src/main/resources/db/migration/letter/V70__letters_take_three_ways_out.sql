-- Mail, SMS and webhooks: each channel is carried by itself.
alter table outgoing_letter
  add column channel text not null default 'MAIL' check (channel in ('MAIL', 'SMS', 'WEBHOOK')),
  add column language text;
drop index outgoing_letter_due;
create index outgoing_letter_due on outgoing_letter (channel, next_attempt_at) where sent_at is null and failed_at is null;
create index outgoing_letter_given_up on outgoing_letter (channel, failed_at) where failed_at is not null;
comment on column outgoing_letter.recipient is 'a mail address, a telephone number or the code of a webhook''s endpoint';

-- Other systems that want to hear what happens.
create table webhook_endpoint (
  code text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
  version bigint not null default 0,
  url text not null,
  topics text[] not null,
  secret bytea not null,
  previous_secret bytea,
  previous_until timestamptz,
  active boolean not null default true,
  registered_by text not null,
  registered_at timestamptz not null,
  check ((previous_secret is null) = (previous_until is null))
);
comment on column webhook_endpoint.topics is 'the events it hears without being named by an agreement';
comment on column webhook_endpoint.previous_secret is 'signs beside the new one until then, so that nothing is lost while the other side changes it';
