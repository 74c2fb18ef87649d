-- Approvals and decisions name the concept's revision that is signed (R1).
alter table approval add concept_revision int;
alter table decision add signed_concept_id uuid, add signed_concept_revision int;

-- Those that were taken until now have it in their content; nothing else of them changes.
alter table decision disable trigger decision_only_grows;
update decision
set signed_concept_id = (content::jsonb -> 'concept' ->> 'id')::uuid,
    signed_concept_revision = (content::jsonb -> 'concept' ->> 'revision')::int
where outcome = 'INVEST' and phase = 'PRIORITIZATION' and content is not null;
alter table decision enable trigger decision_only_grows;

-- A signature of somebody who has left the steering team of that side counts no more, as from now on at once.
update approval
set voided_at = now(), void_reason = approval.name || ' (' || approval.person || ') is not in the steering team any more.'
from cycle
where cycle.id = approval.cycle_id and cycle.phase = 'PRIORITIZATION' and approval.voided_at is null
  and not exists (
    select 1 from member
    where member.partnership_id = cycle.partnership_id and member.person = approval.person
      and member.side = approval.side and 'STEERING' = any (member.teams));
