-- What customers complain about, what L1 can say on the spot, and the words that give a category away.
create table category (
  code text primary key check (code ~ '^[A-Z0-9][A-Z0-9_]{1,39}$'),
  parent_code text references category,
  position int not null,
  title_en text not null check (length(title_en) between 1 and 80),
  title_fr text not null check (length(title_fr) between 1 and 80),
  default_severity int not null check (default_severity between 1 and 4),
  revenue_hit boolean not null default false,
  candidate_nature text
);

create table script_step (
  category_code text not null references category,
  position int not null,
  instruction_en text not null,
  instruction_fr text not null,
  primary key (category_code, position)
);

create table category_keyword (
  category_code text not null references category,
  language text not null check (language in ('en', 'fr')),
  phrase text not null,
  weight int not null default 1 check (weight > 0),
  primary key (category_code, language, phrase)
);
