-- Nobody and nothing is deleted: a team is closed, a system is out of use, somebody who left keeps the row.
alter table team
  add column closed_at timestamptz,
  add column version int not null default 1;
alter table supported_system
  add column retired_at timestamptz,
  add column version int not null default 1;

-- The link by which somebody chooses a password; the token itself is in the letter only.
create table password_link (
  token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
  staff_id text not null references staff_member,
  made_by text not null references staff_member,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index password_link_staff on password_link (staff_id);
