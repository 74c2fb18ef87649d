-- Which topic a partition's offset is of: one that was made anew under the same name begins at its beginning. Null for what an
-- earlier release wrote.
alter table inbox_offset add column topic_id text;

-- The topic to which this service tells, and how much has been in it: less, or another topic, and Kafka lost it.
create table told_topic (
  topic    text primary key,
  topic_id text not null,
  records  bigint not null
);

-- Puts all that was ever told to a topic into the outbox again, out of the audit, in its order: of each subject by number, and
-- all in about the order in which it happened. Says how much it is. Whoever tells something meanwhile waits, and comes after it.
create function republish(to_topic text) returns bigint language plpgsql as $$
declare
  told bigint;
begin
  lock table event_sequence in exclusive mode;
  delete from outbox using audit_entry
  where outbox.channel = 'KAFKA' and outbox.destination = to_topic
    and audit_entry.event_id::text = outbox.payload::json ->> 'id';
  insert into outbox (channel, destination, key, subject, type, payload)
  select 'KAFKA', to_topic, coalesce(partnership_id::text, subject), subject, event ->> 'type', event::text
  from (
    select *, max(event_id::text) over (partition by subject order by sequence) as place from audit_entry) as audited
  order by place, subject, sequence;
  get diagnostics told = row_count;
  return told;
end $$;
