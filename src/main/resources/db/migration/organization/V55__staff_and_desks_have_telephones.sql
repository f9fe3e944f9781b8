-- Whoever is on call must be reachable by telephone (domain.md E6); numbers are kept in E.164.
alter table staff_member add column phone text check (phone ~ '^\+[1-9][0-9]{4,14}$');
alter table team add column phone text check (phone ~ '^\+[1-9][0-9]{4,14}$');
