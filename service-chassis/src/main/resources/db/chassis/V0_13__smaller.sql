-- PostgreSQL compresses rows of more than 2 kB: quickly, from now on. Those that are there stay as they are.
do $$
begin
  alter table audit_entry alter column event set compression lz4;
exception when feature_not_supported then
  null;  -- PostgreSQL was built without it, and compresses in its own way
end $$;

-- An answer is forgotten by its age.
create index idempotency_key_created on idempotency_key (created_at);
