-- What was promised, to whom, and from when. A version's terms are one document, immutable once active.
create table agreement (
  code text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
  kind text not null check (kind in ('SLA', 'OLA', 'UNDERPINNING_CONTRACT', 'INTERCONNECT')),
  party_code text references party,
  name_en text not null,
  name_fr text not null
);

comment on column agreement.party_code is 'the other side of the operator; null: every customer, department or vendor without an agreement of its own';

create table agreement_version (
  id bigint generated always as identity primary key,
  agreement_code text not null references agreement,
  version int not null check (version >= 1),
  valid_from timestamptz not null,
  valid_until timestamptz,
  terms jsonb not null,
  unique (agreement_code, version),
  check (valid_until > valid_from)
);

create function agreement_version_is_immutable() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.terms is distinct from old.terms or new.agreement_code <> old.agreement_code
    or new.version <> old.version or new.valid_from <> old.valid_from then
    raise exception 'agreement % version % is signed and cannot change; make a new version', old.agreement_code, old.version;
  end if;
  return new;
end $$;
create trigger agreement_version_immutable before update or delete on agreement_version
  for each row execute function agreement_version_is_immutable();

insert into agreement (code, kind, party_code, name_en, name_fr) values
  ('SLA-DAY-ONE', 'SLA', null, 'Customer promise of day one', 'Engagement client initial'),
  ('OLA-DAY-ONE', 'OLA', null, 'Department promise of day one', 'Engagement interne initial'),
  ('UC-DAY-ONE', 'UNDERPINNING_CONTRACT', null, 'Vendor promise of day one', 'Engagement fournisseur initial');

insert into agreement_version (agreement_code, version, valid_from, terms) values
('SLA-DAY-ONE', 1, '2020-01-01T00:00:00Z', '{
  "calendars": {
    "ALWAYS": {"zone": "Europe/Paris", "weekly": {"MONDAY": ["00:00-24:00"], "TUESDAY": ["00:00-24:00"], "WEDNESDAY": ["00:00-24:00"],
      "THURSDAY": ["00:00-24:00"], "FRIDAY": ["00:00-24:00"], "SATURDAY": ["00:00-24:00"], "SUNDAY": ["00:00-24:00"]}},
    "BUSINESS_HOURS": {"zone": "Europe/Paris", "weekly": {"MONDAY": ["08:00-18:00"], "TUESDAY": ["08:00-18:00"],
      "WEDNESDAY": ["08:00-18:00"], "THURSDAY": ["08:00-18:00"], "FRIDAY": ["08:00-18:00"]}}
  },
  "priorityRules": [
    {"code": "ORDER_CREATION", "category": "ORDER_CREATION", "priority": "P1"},
    {"code": "AREA_AND_CRITICAL", "severity": 2, "scope": "WHOLE_AREA", "priority": "P1"},
    {"code": "SEVERAL_AND_REVENUE", "severity": 3, "scope": "SEVERAL_CUSTOMERS", "revenueHit": true, "priority": "P1"},
    {"code": "CRITICAL_AND_HIGH_IMPACT", "severity": 1, "impact": "HIGH", "priority": "P1"},
    {"code": "WHOLE_AREA", "scope": "WHOLE_AREA", "priority": "P2"},
    {"code": "REVENUE_AND_IMPACT", "revenueHit": true, "impact": "HIGH", "priority": "P2"},
    {"code": "CRITICAL", "severity": 1, "priority": "P2"},
    {"code": "SEVERAL_CUSTOMERS", "severity": 3, "scope": "SEVERAL_CUSTOMERS", "priority": "P2"},
    {"code": "MAJOR", "severity": 2, "priority": "P3"},
    {"code": "REVENUE", "revenueHit": true, "priority": "P3"},
    {"code": "SATISFACTION", "severity": 3, "satisfactionHit": true, "priority": "P3"},
    {"code": "EVERYTHING_ELSE", "priority": "P4"}
  ],
  "objectives": [
    {"metric": "ACKNOWLEDGE", "priority": "P1", "goal": "PT15M", "calendar": "ALWAYS"},
    {"metric": "ACKNOWLEDGE", "priority": "P2", "goal": "PT30M", "calendar": "BUSINESS_HOURS"},
    {"metric": "ACKNOWLEDGE", "priority": "P3", "goal": "PT2H", "calendar": "BUSINESS_HOURS"},
    {"metric": "ACKNOWLEDGE", "priority": "P4", "goal": "PT4H", "calendar": "BUSINESS_HOURS"},
    {"metric": "FIRST_RESPONSE", "priority": "P1", "goal": "PT1H", "calendar": "ALWAYS"},
    {"metric": "FIRST_RESPONSE", "priority": "P2", "goal": "PT2H", "calendar": "BUSINESS_HOURS"},
    {"metric": "FIRST_RESPONSE", "priority": "P3", "goal": "PT4H", "calendar": "BUSINESS_HOURS"},
    {"metric": "FIRST_RESPONSE", "priority": "P4", "goal": "PT10H", "calendar": "BUSINESS_HOURS"},
    {"metric": "RESOLVE", "priority": "P1", "goal": "PT4H", "calendar": "ALWAYS", "pausedBy": ["AWAITING_CUSTOMER"]},
    {"metric": "RESOLVE", "priority": "P2", "goal": "PT8H", "calendar": "BUSINESS_HOURS", "pausedBy": ["AWAITING_CUSTOMER", "CUSTOMER_UNREACHABLE", "PLANNED_WORK"]},
    {"metric": "RESOLVE", "priority": "P3", "goal": "PT20H", "calendar": "BUSINESS_HOURS", "pausedBy": ["AWAITING_CUSTOMER", "CUSTOMER_UNREACHABLE", "PLANNED_WORK"]},
    {"metric": "RESOLVE", "priority": "P4", "goal": "PT50H", "calendar": "BUSINESS_HOURS", "pausedBy": ["AWAITING_CUSTOMER", "CUSTOMER_UNREACHABLE", "PLANNED_WORK"]}
  ],
  "thresholds": [{"percent": 75, "rungs": [1]}, {"percent": 100, "rungs": [1, 2]}],
  "contacts": [
    {"level": "L1", "rung": 1, "who": "TEAM"}, {"level": "L1", "rung": 2, "who": "MANAGERS"},
    {"level": "L2", "rung": 1, "who": "TEAM"}, {"level": "L2", "rung": 2, "who": "MANAGERS"},
    {"level": "L3", "rung": 1, "who": "TEAM"}, {"level": "L3", "rung": 2, "who": "MANAGERS"},
    {"level": "L4", "rung": 1, "who": "TEAM"}, {"level": "L4", "rung": 2, "who": "MANAGERS"}
  ]
}'),
('OLA-DAY-ONE', 1, '2020-01-01T00:00:00Z', '{
  "calendars": {
    "ALWAYS": {"zone": "Europe/Paris", "weekly": {"MONDAY": ["00:00-24:00"], "TUESDAY": ["00:00-24:00"], "WEDNESDAY": ["00:00-24:00"],
      "THURSDAY": ["00:00-24:00"], "FRIDAY": ["00:00-24:00"], "SATURDAY": ["00:00-24:00"], "SUNDAY": ["00:00-24:00"]}},
    "BUSINESS_HOURS": {"zone": "Europe/Paris", "weekly": {"MONDAY": ["08:00-18:00"], "TUESDAY": ["08:00-18:00"],
      "WEDNESDAY": ["08:00-18:00"], "THURSDAY": ["08:00-18:00"], "FRIDAY": ["08:00-18:00"]}}
  },
  "priorityRules": [],
  "objectives": [
    {"metric": "RESOLVE", "priority": "P1", "goal": "PT2H", "calendar": "ALWAYS", "pausedBy": ["AWAITING_CUSTOMER"]},
    {"metric": "RESOLVE", "priority": "P2", "goal": "PT5H", "calendar": "BUSINESS_HOURS", "pausedBy": ["AWAITING_CUSTOMER", "CUSTOMER_UNREACHABLE", "PLANNED_WORK", "SPARE_PART", "SITE_ACCESS"]},
    {"metric": "RESOLVE", "priority": "P3", "goal": "PT10H", "calendar": "BUSINESS_HOURS", "pausedBy": ["AWAITING_CUSTOMER", "CUSTOMER_UNREACHABLE", "PLANNED_WORK", "SPARE_PART", "SITE_ACCESS"]},
    {"metric": "RESOLVE", "priority": "P4", "goal": "PT30H", "calendar": "BUSINESS_HOURS", "pausedBy": ["AWAITING_CUSTOMER", "CUSTOMER_UNREACHABLE", "PLANNED_WORK", "SPARE_PART", "SITE_ACCESS"]}
  ],
  "thresholds": [{"percent": 75, "rungs": [1]}, {"percent": 100, "rungs": [1, 2]}],
  "contacts": [{"level": "L3", "rung": 1, "who": "TEAM"}, {"level": "L3", "rung": 2, "who": "MANAGERS"}]
}'),
('UC-DAY-ONE', 1, '2020-01-01T00:00:00Z', '{
  "calendars": {
    "ALWAYS": {"zone": "Europe/Paris", "weekly": {"MONDAY": ["00:00-24:00"], "TUESDAY": ["00:00-24:00"], "WEDNESDAY": ["00:00-24:00"],
      "THURSDAY": ["00:00-24:00"], "FRIDAY": ["00:00-24:00"], "SATURDAY": ["00:00-24:00"], "SUNDAY": ["00:00-24:00"]}},
    "BUSINESS_HOURS": {"zone": "Europe/Paris", "weekly": {"MONDAY": ["08:00-18:00"], "TUESDAY": ["08:00-18:00"],
      "WEDNESDAY": ["08:00-18:00"], "THURSDAY": ["08:00-18:00"], "FRIDAY": ["08:00-18:00"]}}
  },
  "priorityRules": [],
  "objectives": [
    {"metric": "RESOLVE", "priority": "P1", "goal": "PT2H", "calendar": "ALWAYS"},
    {"metric": "RESOLVE", "priority": "P2", "goal": "PT6H", "calendar": "BUSINESS_HOURS", "pausedBy": ["AWAITING_OPERATOR"]},
    {"metric": "RESOLVE", "priority": "P3", "goal": "PT15H", "calendar": "BUSINESS_HOURS", "pausedBy": ["AWAITING_OPERATOR"]},
    {"metric": "RESOLVE", "priority": "P4", "goal": "PT40H", "calendar": "BUSINESS_HOURS", "pausedBy": ["AWAITING_OPERATOR"]}
  ],
  "thresholds": [{"percent": 75, "rungs": [1]}, {"percent": 100, "rungs": [1, 2]}],
  "contacts": [{"level": "L4", "rung": 1, "who": "TEAM"}, {"level": "L4", "rung": 2, "who": "MANAGERS"}]
}');
