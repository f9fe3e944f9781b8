-- "Billing/service" is one token to PostgreSQL, a file's path; so is a host's name. People search for the words.
create function ticket_words(text) returns text language sql immutable parallel safe
  return regexp_replace($1, '[^[:alnum:]]+', ' ', 'g');

alter table ticket alter column search set expression as (
  to_tsvector('palier_en', summary || ' ' || description)
    || to_tsvector('palier_en', ticket_words(summary || ' ' || description))
    || to_tsvector('palier_fr', ticket_words(summary || ' ' || description)));
