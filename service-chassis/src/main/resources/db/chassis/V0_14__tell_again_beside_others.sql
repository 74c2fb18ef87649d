-- As before, puts all that was ever told to a topic into the outbox again, and says how much it is; but whoever tells something
-- meanwhile waits only for the end of it. Twice the numbers of all subjects are noted and what is between is copied: first
-- everything, beside whoever tells something, then, while nobody does, what was told since. That has perhaps gone out
-- already, and comes once more after what was before it.
create or replace function republish(to_topic text) returns bigint language plpgsql as $$
declare
  told bigint := 0;
  copied bigint;
begin
  drop table if exists pg_temp.republished;
  create temporary table republished (subject text primary key, after bigint not null, upto bigint not null) on commit drop;
  for part in 1..2 loop
    if part = 2 then
      lock table event_sequence in exclusive mode;
      -- What still waits, but for our own copies: those have the time of this transaction.
      delete from outbox
      where channel = 'KAFKA' and destination = to_topic and created_at <> now()
        and exists (select from audit_entry where event_id = (outbox.payload::json ->> 'id')::uuid);
    end if;
    insert into republished (subject, after, upto) select subject, 0, last from event_sequence
    on conflict (subject) do update set after = republished.upto, upto = excluded.upto;
    analyze republished;
    insert into outbox (channel, destination, key, subject, type, payload)
    select 'KAFKA', to_topic, coalesce(partnership_id::text, subject), subject, event ->> 'type', event::text
    from (
      select audit_entry.*,
        max(event_id::text) over (partition by audit_entry.subject order by audit_entry.sequence) as place
      from republished join audit_entry
        on audit_entry.subject = republished.subject and audit_entry.sequence > after and audit_entry.sequence <= upto
      where after < upto) as audited
    order by place, subject, sequence;
    get diagnostics copied = row_count;
    told := told + copied;
  end loop;
  return told;
end $$;
