-- A customer promise is signed with somebody: the customers of a segment are a party like the others (domain.md §1).
alter table party drop constraint party_kind_check;
alter table party add constraint party_kind_check
  check (kind in ('OPERATOR', 'DEPARTMENT', 'VENDOR', 'INTERCONNECT_PARTNER', 'CUSTOMER_SEGMENT'));

insert into party (code, name, kind) values
  ('SEGMENT-RESIDENTIAL', 'Clients particuliers', 'CUSTOMER_SEGMENT'),
  ('SEGMENT-BUSINESS', 'Clients entreprises', 'CUSTOMER_SEGMENT'),
  ('SEGMENT-WHOLESALE', 'Clients de gros', 'CUSTOMER_SEGMENT');
