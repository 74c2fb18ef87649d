-- Whose order a row keeps: the subject of its event, or the key of what is no event; null for what an instance of an earlier
-- release puts while both run.
alter table outbox add column subject text;
-- Since when, and why, its receiver refuses a message: it is tried again now and then, what follows of its subject waits.
alter table outbox add column aside_at timestamptz;
alter table outbox add column aside_reason text;
create index outbox_aside on outbox (channel, destination, coalesce(subject, key)) where aside_at is not null;
