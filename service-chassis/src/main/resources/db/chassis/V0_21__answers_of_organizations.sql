-- An answer is kept for a person of an organization, with the rights that its command asked for.
alter table idempotency_key
  add column organization text not null default '',
  add column rights       jsonb;
update idempotency_key k
set organization = m.organization
from (select person, min(organization) as organization from partnership_member group by person) m
where m.person = k.person;
alter table idempotency_key
  drop constraint idempotency_key_pkey,
  add primary key (organization, person, key);
