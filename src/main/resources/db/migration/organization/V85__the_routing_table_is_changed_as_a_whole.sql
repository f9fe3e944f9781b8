-- Natures lead to departments and systems to vendors: one table to whoever changes it, so one version.
create table routing_table (
  one boolean primary key default true check (one),
  version int not null default 1
);
insert into routing_table default values;
