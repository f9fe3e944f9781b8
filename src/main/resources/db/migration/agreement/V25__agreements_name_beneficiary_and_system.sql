-- An agreement may be narrower than its party: one department promises to another, a contract is about one system.
alter table agreement add column beneficiary_code text references party;
alter table agreement add column system_code text references supported_system;
comment on column agreement.beneficiary_code is 'to whom a department promises; null: to whoever hands it a ticket';
comment on column agreement.system_code is 'the one system it is about; null: all';
