-- Who works here, on which step of the staircase, and which systems they look after (domain.md §1).
create table party (
  code text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('OPERATOR', 'DEPARTMENT', 'VENDOR', 'INTERCONNECT_PARTNER'))
);

create table team (
  code text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
  party_code text not null references party,
  level text not null check (level in ('L1', 'L2', 'L3', 'L4')),
  name_en text not null check (length(name_en) between 1 and 80),
  name_fr text not null check (length(name_fr) between 1 and 80),
  email text not null
);
create index team_level on team (level);

-- What L2 finds a fault to be decides the department that gets it.
create table nature_route (
  nature text primary key check (nature in ('RADIO_NETWORK', 'CORE_NETWORK', 'BILLING_SYSTEM',
    'PROVISIONING_SYSTEM', 'ORDER_MANAGEMENT', 'MEDIATION', 'HARDWARE')),
  team_code text not null references team
);

create table supported_system (
  code text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
  name text not null,
  owner_team_code text not null references team,
  vendor_team_code text references team,
  criticality text not null check (criticality in ('CRITICAL', 'IMPORTANT', 'STANDARD'))
);

create table staff_member (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
  name text not null check (length(name) between 1 and 120),
  email text not null,
  language text not null default 'fr' check (language in ('en', 'fr')),
  team_code text references team,
  password_hash text not null,
  active boolean not null default true
);
create index staff_member_team on staff_member (team_code);

create table staff_role (
  staff_id text not null references staff_member on delete cascade,
  role text not null check (role in ('AGENT', 'SPECIALIST', 'VENDOR', 'MANAGER', 'ADMINISTRATOR')),
  primary key (staff_id, role)
);

insert into party (code, name, kind) values
  ('OPERATOR', 'Palier Télécom', 'OPERATOR'),
  ('DEP-RADIO', 'Planification radio', 'DEPARTMENT'),
  ('DEP-CORE', 'Ingénierie de base', 'DEPARTMENT'),
  ('DEP-BILLING', 'Facturation', 'DEPARTMENT'),
  ('DEP-PROVISIONING', 'Approvisionnement', 'DEPARTMENT'),
  ('DEP-ORDERS', 'Gestion des commandes', 'DEPARTMENT'),
  ('DEP-MEDIATION', 'Médiation', 'DEPARTMENT'),
  ('DEP-OPERATIONS', 'Exploitation du réseau', 'DEPARTMENT');

insert into team (code, party_code, level, name_en, name_fr, email) values
  ('L1-CARE', 'OPERATOR', 'L1', 'Customer care', 'Service client', 'care@palier.example'),
  ('L2-IT', 'OPERATOR', 'L2', 'IT support', 'Support informatique', 'it@palier.example'),
  ('L3-RADIO', 'DEP-RADIO', 'L3', 'Radio planning', 'Planification radio', 'radio@palier.example'),
  ('L3-CORE', 'DEP-CORE', 'L3', 'Core engineering', 'Ingénierie de base', 'core@palier.example'),
  ('L3-BILLING', 'DEP-BILLING', 'L3', 'Billing', 'Facturation', 'billing@palier.example'),
  ('L3-PROVISIONING', 'DEP-PROVISIONING', 'L3', 'Provisioning', 'Approvisionnement', 'provisioning@palier.example'),
  ('L3-ORDERS', 'DEP-ORDERS', 'L3', 'Order management', 'Gestion des commandes', 'orders@palier.example'),
  ('L3-MEDIATION', 'DEP-MEDIATION', 'L3', 'Mediation', 'Médiation', 'mediation@palier.example'),
  ('L3-OPERATIONS', 'DEP-OPERATIONS', 'L3', 'Network operations', 'Exploitation du réseau', 'noc@palier.example');

insert into nature_route (nature, team_code) values
  ('RADIO_NETWORK', 'L3-RADIO'),
  ('CORE_NETWORK', 'L3-CORE'),
  ('BILLING_SYSTEM', 'L3-BILLING'),
  ('PROVISIONING_SYSTEM', 'L3-PROVISIONING'),
  ('ORDER_MANAGEMENT', 'L3-ORDERS'),
  ('MEDIATION', 'L3-MEDIATION'),
  ('HARDWARE', 'L3-OPERATIONS');

insert into supported_system (code, name, owner_team_code, criticality) values
  ('BILLING', 'Billing system', 'L3-BILLING', 'CRITICAL'),
  ('RATING', 'Rating engine', 'L3-BILLING', 'CRITICAL'),
  ('PROVISIONING', 'Provisioning system', 'L3-PROVISIONING', 'CRITICAL'),
  ('ORDER-MANAGEMENT', 'Order management', 'L3-ORDERS', 'CRITICAL'),
  ('MEDIATION', 'Mediation platform', 'L3-MEDIATION', 'IMPORTANT'),
  ('SWITCH', 'Network switch', 'L3-CORE', 'CRITICAL'),
  ('RADIO-ACCESS', 'Radio access network', 'L3-RADIO', 'CRITICAL'),
  ('INTERCONNECT', 'Interconnect gateway', 'L3-CORE', 'IMPORTANT'),
  ('CRM', 'Customer relationship system', 'L3-OPERATIONS', 'IMPORTANT');
