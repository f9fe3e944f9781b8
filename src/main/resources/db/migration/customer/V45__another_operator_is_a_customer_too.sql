-- Another operator raises tickets with us too; what an interconnect agreement makes us owe runs on them.
alter table customer add column party_code text unique references party;
comment on column customer.party_code is 'the operator that this customer is; null for most';
