-- A category is retired, never deleted; its script is saved as a whole, version by version.
alter table category
  add column retired_at timestamptz,
  add column version int not null default 1;

create table script_version (
  category_code text not null references category,
  version int not null check (version >= 1),
  reason text not null default '' check (length(reason) <= 200),
  written_by text references staff_member,
  written_at timestamptz,
  primary key (category_code, version)
);
comment on column script_version.written_by is 'null for the scripts of the first day';

create table script_version_step (
  category_code text not null,
  version int not null,
  position int not null check (position >= 1),
  instruction_en text not null check (length(instruction_en) between 1 and 400),
  instruction_fr text not null check (length(instruction_fr) between 1 and 400),
  primary key (category_code, version, position),
  foreign key (category_code, version) references script_version
);

create table script_review (
  category_code text primary key references category,
  review_on date not null,
  reviewed_by text references staff_member,
  reviewed_at timestamptz
);
comment on table script_review is 'from when a script is to be read again; script_step holds the steps of its newest version';

insert into script_version (category_code, version) select distinct category_code, 1 from script_step;
insert into script_version_step (category_code, version, position, instruction_en, instruction_fr)
select category_code, 1, position, instruction_en, instruction_fr from script_step;
