-- The text of an event is kept as it went out, compressed from a few hundred bytes on. Those that are there stay as they are until
-- they are moved (vacuum full audit_entry).
do $$
begin
  alter table audit_entry alter column event set compression lz4;
exception when feature_not_supported then
  null;  -- PostgreSQL was built without it, and compresses in its own way
end $$;
alter table audit_entry set (toast_tuple_target = 256);

-- An answer is forgotten by its age.
create index idempotency_key_created on idempotency_key (created_at);
