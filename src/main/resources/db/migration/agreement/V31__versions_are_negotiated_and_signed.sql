-- A version is drafted, proposed, countered, signed by a person of each side, and then never changes (domain.md §4).
-- What is in force is ACTIVE, or was until it was SUPERSEDED or ENDED; valid_from and valid_until say when.
alter table agreement_version
  add column state text not null default 'ACTIVE'
    check (state in ('DRAFT', 'PROPOSED', 'COUNTERED', 'WITHDRAWN', 'ACTIVE', 'SUPERSEDED', 'ENDED')),
  add column decreed boolean not null default false,
  add column proposed_by text not null default 'OPERATOR' check (proposed_by in ('OPERATOR', 'COUNTERPART')),
  add column revision int not null default 1 check (revision >= 1),
  add column note text not null default '' check (length(note) <= 4000),
  add column document text,
  add column coverage text;

comment on column agreement_version.decreed is 'a house rule of the operator, in force without signatures until a signed agreement is more specific';
comment on column agreement_version.document is 'the canonical text that is signed; null for drafts and house rules';
comment on column agreement_version.coverage is 'copied from the agreement, so that no two of the same coverage can be in force at once';

update agreement_version set decreed = true;
update agreement_version v set coverage =
  (select concat_ws('|', a.kind, coalesce(a.party_code, ''), coalesce(a.beneficiary_code, ''), coalesce(a.system_code, ''))
     from agreement a where a.code = v.agreement_code);

alter table agreement_version
  alter column state drop default,
  alter column coverage set not null,
  drop constraint agreement_version_check,
  -- equal where a version was superseded before its first day: it never applies
  add constraint agreement_version_ends_after_it_starts check (valid_until >= valid_from),
  add constraint agreement_version_proposed_has_document
    check (decreed or state in ('DRAFT', 'WITHDRAWN') or document is not null),
  add constraint agreement_version_no_tie exclude using gist
    (coverage with =, tstzrange(valid_from, valid_until) with &&) where (state in ('ACTIVE', 'SUPERSEDED', 'ENDED'));
create unique index agreement_version_one_proposal on agreement_version (agreement_code) where state = 'PROPOSED';
create unique index agreement_version_one_draft on agreement_version (agreement_code, proposed_by) where state = 'DRAFT';

-- One row a side: who, when, by which way, over exactly which text.
create table agreement_signature (
  version_id bigint not null references agreement_version,
  side text not null check (side in ('OPERATOR', 'COUNTERPART')),
  signer text not null check (length(signer) between 2 and 120),
  staff_id text references staff_member,
  email text,
  way text not null check (way in ('LOG_IN', 'LINK')),
  signed_at timestamptz not null,
  document_sha256 text not null check (document_sha256 ~ '^[0-9a-f]{64}$'),
  primary key (version_id, side),
  check ((way = 'LOG_IN') = (staff_id is not null)),
  check ((way = 'LINK') = (email is not null))
);

-- A link that lets one person outside sign one version, once. The token itself is known to the letter only.
create table signing_link (
  token_sha256 text primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
  version_id bigint not null references agreement_version,
  document_sha256 text not null,
  email text not null check (length(email) between 3 and 254),
  invited_by text not null references staff_member,
  invited_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > invited_at),
  used_at timestamptz
);
create index signing_link_version on signing_link (version_id);

-- What happened at the table, in order. Never changed.
create table negotiation_step (
  id bigint generated always as identity primary key,
  version_id bigint not null references agreement_version,
  kind text not null check (kind in ('DRAFTED', 'PROPOSED', 'COUNTERED', 'REPLACED', 'INVITED', 'SIGNED', 'ACTIVATED',
    'SUPERSEDED', 'WITHDRAWN', 'ENDED')),
  side text check (side in ('OPERATOR', 'COUNTERPART')),
  staff_id text references staff_member,
  name text not null,
  at timestamptz not null,
  note text not null default ''
);
create index negotiation_step_version on negotiation_step (version_id, id);

-- Every saved state of a draft, so that a stale edit can be told what changed meanwhile.
create table draft_revision (
  version_id bigint not null references agreement_version,
  revision int not null,
  terms jsonb not null,
  valid_from timestamptz not null,
  valid_until timestamptz,
  note text not null,
  saved_by text not null references staff_member,
  saved_at timestamptz not null,
  primary key (version_id, revision)
);

create function agreement_coverage(wanted text) returns text language sql stable as $$
  select concat_ws('|', kind, coalesce(party_code, ''), coalesce(beneficiary_code, ''), coalesce(system_code, ''))
    from agreement where code = wanted
$$;

create function agreement_version_starts_as_a_draft() returns trigger language plpgsql as $$
begin
  if new.state <> 'DRAFT' and not new.decreed then
    raise exception 'agreement % version % starts as a draft', new.agreement_code, new.version;
  end if;
  new.coverage := agreement_coverage(new.agreement_code);
  return new;
end $$;
create trigger agreement_version_born before insert on agreement_version
  for each row execute function agreement_version_starts_as_a_draft();

create or replace function agreement_version_is_immutable() returns trigger language plpgsql as $$
declare
  content_changed boolean;
  moved text;
begin
  if tg_op = 'DELETE' then
    raise exception 'agreement % version % is kept for good', old.agreement_code, old.version;
  end if;
  if new.agreement_code <> old.agreement_code or new.version <> old.version or new.decreed <> old.decreed
    or new.proposed_by <> old.proposed_by then
    raise exception 'agreement % version % keeps its name', old.agreement_code, old.version;
  end if;
  moved := old.state || '>' || new.state;
  if old.state = 'DRAFT' then
    if moved not in ('DRAFT>DRAFT', 'DRAFT>PROPOSED', 'DRAFT>WITHDRAWN') then
      raise exception 'agreement % version % cannot go from % to %', old.agreement_code, old.version, old.state, new.state;
    end if;
    new.coverage := agreement_coverage(new.agreement_code);
    return new;
  end if;
  content_changed := new.terms is distinct from old.terms or new.document is distinct from old.document
    or new.note is distinct from old.note or new.coverage is distinct from old.coverage
    or new.revision <> old.revision;
  if old.decreed then
    if content_changed or moved <> 'ACTIVE>ACTIVE' and moved <> 'ACTIVE>ENDED' or new.valid_from <> old.valid_from then
      raise exception 'agreement % version % is a house rule and cannot change; sign an agreement', old.agreement_code, old.version;
    end if;
    return new;
  end if;
  if content_changed then
    raise exception 'agreement % version % is signed and cannot change; make a new version', old.agreement_code, old.version;
  end if;
  if moved in ('PROPOSED>COUNTERED', 'PROPOSED>WITHDRAWN') then
    if new.valid_from <> old.valid_from or new.valid_until is distinct from old.valid_until then
      raise exception 'agreement % version % is proposed and cannot change', old.agreement_code, old.version;
    end if;
  elsif moved = 'PROPOSED>ACTIVE' then
    -- signed late: in force from the last signature on, never before
    if new.valid_from < old.valid_from or new.valid_until is distinct from old.valid_until then
      raise exception 'agreement % version % cannot apply earlier than it says', old.agreement_code, old.version;
    end if;
    if (select count(*) from agreement_signature where version_id = new.id) < 2 then
      raise exception 'agreement % version % needs a signature of each side', old.agreement_code, old.version;
    end if;
  elsif moved in ('ACTIVE>SUPERSEDED', 'ACTIVE>ENDED') then
    if new.valid_from <> old.valid_from or new.valid_until is null or new.valid_until > old.valid_until then
      raise exception 'agreement % version % can only end earlier', old.agreement_code, old.version;
    end if;
  else
    raise exception 'agreement % version % is % and stays so', old.agreement_code, old.version, old.state;
  end if;
  return new;
end $$;

create function agreement_signature_fits() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'a signature is never changed or removed';
  end if;
  if not exists (select 1 from agreement_version v where v.id = new.version_id and v.state = 'PROPOSED'
      and encode(sha256(convert_to(v.document, 'UTF8')), 'hex') = new.document_sha256) then
    raise exception 'version % is not proposed with that text', new.version_id;
  end if;
  return new;
end $$;
create trigger agreement_signature_fits before insert or update or delete on agreement_signature
  for each row execute function agreement_signature_fits();

create function negotiation_step_stays() returns trigger language plpgsql as $$
begin
  raise exception 'what happened at the table is never changed';
end $$;
create trigger negotiation_step_stays before update or delete on negotiation_step
  for each row execute function negotiation_step_stays();

-- Between whom an agreement stands may be corrected only while nothing but its first draft exists.
create function agreement_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.code <> old.code
    or exists (select 1 from agreement_version where agreement_code = old.code and state <> 'DRAFT') then
    raise exception 'agreement % has been proposed and keeps its name and coverage', old.code;
  end if;
  return new;
end $$;
create trigger agreement_stays before update or delete on agreement
  for each row execute function agreement_stays();
