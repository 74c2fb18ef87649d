-- The event of an entry is packed, as in the audit (ADR 28); what is there stays as it is.
alter table timeline_entry
  alter column event drop not null,
  add column packed bytea,
  add check (event is not null or packed is not null);
alter table timeline_entry alter column packed set storage external;

-- Of the same moment there are few entries: they are put in order by id when they are read, and the id needs no place in the index.
drop index timeline_entry_cycle;
create index timeline_entry_cycle on timeline_entry (cycle_id, occurred_at);
