-- Whose token had the role of a representative when the person acted last: others ask who may sign, and whether whoever
-- proposed something still represents the organization.
create table role_holder (
  organization text not null,
  person       text not null,
  seen_at      timestamptz not null,
  primary key (organization, person)
);
-- Who proposed or signed what is still open, and is not named, had the role or was configured.
insert into role_holder (organization, person, seen_at)
select distinct acted.organization, acted.person, now()
from (
  select m.organization, m.person
  from member m join partnership p on p.id = m.partnership_id
  where p.status = 'PROPOSED'
  union
  select m.organization, m.person
  from approval a join cycle c on c.id = a.cycle_id
    join member m on m.partnership_id = c.partnership_id and m.side = a.side and m.person = a.person
  where a.voided_at is null
) acted
where not exists (
  select from authority known
  where known.organization = acted.organization
    and (known.representatives @> jsonb_build_array(jsonb_build_object('person', acted.person))
      or known.signers @> jsonb_build_array(jsonb_build_object('person', acted.person))));

-- A confirmation of a spending can fall away, as its person leaves: what waits in a partnership is looked for then.
create index proposed_spending_waiting on proposed_spending (partnership_id) where state = 'PROPOSED';
