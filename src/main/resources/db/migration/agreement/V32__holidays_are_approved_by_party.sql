-- A public holiday closes a party's calendars only once somebody has approved that day; so does a closure of its own.
-- Decisions are appended: the last one on a day counts.
create table holiday_decision (
  id bigint generated always as identity primary key,
  party_code text not null references party,
  country text not null check (country ~ '^[a-z]{2}(-[a-z0-9]+)*$'),
  day date not null,
  name_en text not null check (length(name_en) between 1 and 200),
  name_fr text not null check (length(name_fr) between 1 and 200),
  approved boolean not null,
  own boolean not null,
  decided_by text not null references staff_member,
  decided_at timestamptz not null
);
comment on column holiday_decision.party_code is 'whose agreements; the operator for its house rules';
comment on column holiday_decision.own is 'a closure of the party''s own, in no book';
create index holiday_decision_last on holiday_decision (party_code, country, day, id desc);

create function holiday_decision_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a decision is never changed; decide again';
end $$;
create trigger holiday_decision_stays before update or delete on holiday_decision
  for each row execute function holiday_decision_stays();

-- Partners are looked up by interconnect agreements; until one is signed, this rule of the house applies to them.
insert into agreement (code, kind, party_code, name_en, name_fr) values
  ('IC-DAY-ONE', 'INTERCONNECT', null, 'Interconnect promise of day one', 'Engagement d’interconnexion initial');
insert into agreement_version (agreement_code, version, state, decreed, valid_from, terms)
select 'IC-DAY-ONE', 1, 'ACTIVE', true, valid_from, terms from agreement_version where agreement_code = 'UC-DAY-ONE';
