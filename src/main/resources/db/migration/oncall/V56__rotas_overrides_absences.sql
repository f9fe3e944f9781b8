-- Who is on call (domain.md E6). A rota's plan is never changed: each change is one more version of it.
create table rota (
  id bigint generated always as identity primary key,
  team_code text references team,
  party_code text references party,
  version integer not null default 1 check (version > 0),
  retired_at timestamptz,
  retired_by text references staff_member,
  check (num_nonnulls(team_code, party_code) = 1),
  check ((retired_at is null) = (retired_by is null))
);
create unique index rota_of_team on rota (team_code) where retired_at is null;
create unique index rota_of_party on rota (party_code) where retired_at is null;

create table rota_version (
  rota_id bigint not null references rota,
  version integer not null check (version > 0),
  name_en text not null check (length(name_en) between 1 and 80),
  name_fr text not null check (length(name_fr) between 1 and 80),
  time_zone text not null,
  round_the_clock boolean not null,
  made_by text not null references staff_member,
  made_at timestamptz not null,
  primary key (rota_id, version)
);

-- Days are those of ISO 8601, 1 for Monday. A shift that does not end after it starts ends on the next day.
create table rota_shift (
  id bigint generated always as identity primary key,
  rota_id bigint not null,
  version integer not null,
  place integer not null,
  line integer not null check (line between 1 and 9),
  days text not null check (days ~ '^[1-7]{1,7}$'),
  starts time not null,
  ends time not null,
  turn text not null check (turn in ('DAY', 'WEEK')),
  handover_day integer not null check (handover_day between 1 and 7),
  handover time not null,
  first_day date not null,
  last_day date check (last_day >= first_day),
  foreign key (rota_id, version) references rota_version,
  unique (rota_id, version, place)
);

create table rota_turn (
  shift_id bigint not null references rota_shift,
  place integer not null,
  staff_id text not null references staff_member,
  primary key (shift_id, place)
);

-- What is withdrawn held until then, since nobody's past may change; no two hold a line at the same time.
create table rota_override (
  id bigint generated always as identity primary key,
  rota_id bigint not null references rota,
  line integer not null check (line between 1 and 9),
  staff_id text not null references staff_member,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  made_by text not null references staff_member,
  made_at timestamptz not null,
  withdrawn_by text references staff_member,
  withdrawn_at timestamptz,
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint rota_override_once exclude using gist (rota_id with =, line with =,
    tstzrange(from_at, greatest(from_at, least(until_at, withdrawn_at))) with &&)
);

create table absence (
  id bigint generated always as identity primary key,
  staff_id text not null references staff_member,
  substitute_id text references staff_member check (substitute_id <> staff_id),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  made_by text not null references staff_member,
  made_at timestamptz not null,
  withdrawn_by text references staff_member,
  withdrawn_at timestamptz,
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  constraint absence_once exclude using gist (staff_id with =,
    tstzrange(from_at, greatest(from_at, least(until_at, withdrawn_at))) with &&)
);
create index absence_until on absence (until_at);
create index rota_override_until on rota_override (rota_id, until_at);
