-- A caller is found while the name is still being spelled, or by the last digits heard.
create text search configuration customer_name (copy = simple);
alter text search configuration customer_name
  alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word, numword with unaccent, simple;

alter table customer add column name_words tsvector not null generated always as (
  to_tsvector('customer_name', regexp_replace(name, '[^[:alnum:]]+', ' ', 'g'))) stored;
create index customer_name_words on customer using gin (name_words);
drop index customer_name;

create index customer_line_tail on customer_line (reverse(number) text_pattern_ops);

-- Files from elsewhere may name no caller: their complaints stand under one customer a source.
alter table customer add column collective_of text unique check (length(collective_of) between 1 and 40);
comment on column customer.collective_of is 'the source whose nameless callers this row stands for; null for a real customer';
