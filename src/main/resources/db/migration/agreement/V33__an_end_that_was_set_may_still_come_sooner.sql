-- What was to end in a month ends sooner where the next version is signed for next week. Never later.
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
  elsif moved in ('ACTIVE>SUPERSEDED', 'ACTIVE>ENDED', 'SUPERSEDED>SUPERSEDED', 'ENDED>SUPERSEDED') then
    if new.valid_from <> old.valid_from or new.valid_until is null or new.valid_until > old.valid_until then
      raise exception 'agreement % version % can only end earlier', old.agreement_code, old.version;
    end if;
  else
    raise exception 'agreement % version % is % and stays so', old.agreement_code, old.version, old.state;
  end if;
  return new;
end $$;
