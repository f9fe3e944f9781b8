-- Bearer tokens of the REST API. Only a SHA-256 of the secret is kept: it is random, so a slow hash would add nothing.
create table access_token (
  hash bytea primary key check (length(hash) = 32),
  staff_id text not null references staff_member on delete cascade,
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at)
);
create index access_token_staff on access_token (staff_id);
create index access_token_expiry on access_token (expires_at);
