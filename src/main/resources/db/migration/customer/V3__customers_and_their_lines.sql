-- Who calls, and the lines they hold.
create table customer (
  id bigint generated always as identity primary key,
  reference text not null unique check (reference ~ '^C-[0-9]{6,12}$'),
  name text not null check (length(name) between 1 and 120),
  language text not null default 'fr' check (language in ('en', 'fr')),
  segment text not null default 'RESIDENTIAL' check (segment in ('RESIDENTIAL', 'BUSINESS', 'WHOLESALE')),
  email text
);
create sequence customer_reference_seq start 100001;
create index customer_name on customer (lower(name) text_pattern_ops);

create table customer_line (
  id bigint generated always as identity primary key,
  customer_id bigint not null references customer,
  number text not null unique check (number ~ '^\+[1-9][0-9]{4,14}$'),
  product text not null check (product in ('MOBILE', 'FIBRE', 'FIXED', 'ROAMING', 'WHOLESALE'))
);
create index customer_line_customer on customer_line (customer_id);
