-- The type of the CloudEvent that a row holds, for the header of its Kafka record; null for what is no event, and for
-- what an instance of 0.1.0 puts while both run.
alter table outbox add column type text;
