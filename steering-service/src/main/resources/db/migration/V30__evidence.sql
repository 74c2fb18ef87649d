-- Proofs of concept on which operations gave its verdict, as it tells them (4.2.3): evidence for the next tranche (R8), and what
-- the kill clock waits for (R11).
create table assessed_proof (
  id            uuid primary key,
  cycle_id      uuid not null references cycle,
  title         text not null,
  sprint_number int,
  state         text not null check (state in ('ACCEPTED', 'REJECTED')),
  judged_at     timestamptz not null
);
create index assessed_proof_cycle on assessed_proof (cycle_id, state);
-- Until now the completed activity was the evidence: each that is completed counts as an accepted proof, so that nothing stops.
insert into assessed_proof (id, cycle_id, title, state, judged_at)
  select a.activity_id, a.cycle_id, c.micro_service_name, 'ACCEPTED', now()
  from completed_activity a join cycle c on c.id = a.cycle_id
  where a.definition = 'ASSESS_SOLUTION';

-- On which of them a tranche was released: no other tranche is.
alter table tranche
  add shown_proof_id    uuid references assessed_proof,
  add shown_proof_title text,
  add check (shown_proof_id is null or shown_activity = 'ASSESS_SOLUTION');
create unique index tranche_shown_proof on tranche (shown_proof_id);
update tranche t
set shown_proof_id = proof.id, shown_proof_title = proof.title
from (
    select t.id, p.cycle_id, row_number() over (partition by p.cycle_id order by t.number) place
    from tranche t join tranche_plan p on p.id = t.plan_id
    where t.shown_activity = 'ASSESS_SOLUTION'
  ) released,
  (select id, cycle_id, title, row_number() over (partition by cycle_id order by id) place from assessed_proof) proof
where t.id = released.id and proof.cycle_id = released.cycle_id and proof.place = released.place;
