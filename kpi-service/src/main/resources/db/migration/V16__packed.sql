-- The event of an entry is packed, as in the audit (ADR 28); what is there stays as it is.
alter table timeline_entry
  alter column event drop not null,
  add column packed bytea,
  add check (event is not null or packed is not null);
alter table timeline_entry alter column packed set storage external;
