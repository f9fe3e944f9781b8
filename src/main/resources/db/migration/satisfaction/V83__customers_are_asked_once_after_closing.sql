-- A closed ticket's customer is asked once how each level that answered did.
create table satisfaction_survey (
  id uuid primary key,
  ticket_number text not null unique references ticket (number),
  customer_id bigint not null references customer,
  asked_at timestamptz not null,
  answers_until timestamptz not null,
  check (answers_until > asked_at)
);
create index satisfaction_survey_customer on satisfaction_survey (customer_id, asked_at desc);
create index satisfaction_survey_asked on satisfaction_survey (asked_at);

create table satisfaction_answer (
  survey_id uuid not null references satisfaction_survey,
  level text not null check (level in ('L1', 'L2', 'L3', 'L4')),
  team_code text not null references team,
  score int check (score between 1 and 5),
  answered_at timestamptz,
  primary key (survey_id, level),
  check ((score is null) = (answered_at is null))
);
comment on table satisfaction_answer is 'a level that answered the ticket, by the team that did so last, and what the customer said of it';

-- One row: whether customers are asked, and how.
create table satisfaction_terms (
  one boolean primary key default true check (one),
  version int not null default 1,
  asked boolean not null,
  answer_days int not null check (answer_days between 1 and 90),
  quiet_days int not null check (quiet_days between 0 and 365)
);
insert into satisfaction_terms (asked, answer_days, quiet_days) values (true, 14, 30);

-- Signs the links in the letters that ask.
create table satisfaction_link_key (
  one boolean primary key default true check (one),
  key bytea not null
);
insert into satisfaction_link_key (key)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
