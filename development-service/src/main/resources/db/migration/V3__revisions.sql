-- What is signed cannot move (R1): each revision of a concept is kept, and which one both sides signed.

create table concept_revision (
  concept_id   uuid not null references concept,
  revision     int not null check (revision >= 1),
  cycle_id     uuid not null,
  content      jsonb not null,
  made_by      text,
  made_by_name text,
  made_for     text,
  made_at      timestamptz not null,
  reason       text,
  approval     jsonb,
  primary key (concept_id, revision),
  unique (cycle_id, revision)
);

-- Of all that was told until now; what is told of a revision first is the draft.
insert into concept_revision
  (concept_id, revision, cycle_id, content, made_by, made_by_name, made_for, made_at, reason, approval)
select distinct on (told.concept ->> 'id', (told.concept ->> 'revision')::int)
  (told.concept ->> 'id')::uuid, (told.concept ->> 'revision')::int, (told.concept ->> 'cycleId')::uuid,
  told.concept, told.actor ->> 'person', told.actor ->> 'name', told.actor ->> 'side', told.occurred_at, told.reason,
  (select approved.event -> 'data' -> 'concept' -> 'approvedBy'
   from audit_entry approved
   where approved.subject = told.subject
     and approved.fact = 'concept.technically-approved'
     and approved.event -> 'data' -> 'concept' ->> 'revision' = told.concept ->> 'revision'
   limit 1)
from (
  select subject, sequence, occurred_at, event -> 'data' -> 'concept' as concept, event -> 'data' -> 'actor' as actor,
    event -> 'data' ->> 'reason' as reason
  from audit_entry
  where fact = 'concept.changed'
) told
join concept on concept.id = (told.concept ->> 'id')::uuid
order by told.concept ->> 'id', (told.concept ->> 'revision')::int, told.sequence;

-- A revision never changes; its technical approval is added once.
create function refuse_another_revision() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.approval is null and to_jsonb(new) - 'approval' = to_jsonb(old) - 'approval' then
    return new;
  end if;
  raise exception 'a revision never changes';
end $$;
create trigger concept_revision_never_changes before update or delete on concept_revision
  for each row execute function refuse_another_revision();
create trigger concept_revision_only_grows before truncate on concept_revision
  for each statement execute function refuse_change();

-- By steering's decisions at the value gate.
create table signed_concept (
  decision_id  uuid primary key,
  cycle_id     uuid not null,
  concept_id   uuid not null,
  revision     int not null check (revision >= 1),
  round        int not null check (round >= 1),
  content_hash text not null,
  signed_at    timestamptz not null
);
create index signed_concept_cycle on signed_concept (cycle_id, decision_id);
create trigger signed_concept_only_grows before update or delete or truncate on signed_concept
  for each statement execute function refuse_change();
