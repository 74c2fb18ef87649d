-- Who may bind an organization: its representatives, who of its people may sign and up to which amount, and when it
-- takes two of them.
create table authority (
  organization    text primary key references organization,
  representatives jsonb not null default '[]',
  signers         jsonb not null default '[]',
  four_eyes       jsonb,
  version         bigint not null
);
-- Who steers until now may go on signing; representatives may say otherwise. The first representative has the role in
-- the token, or is set by configuration.
insert into authority (organization, signers, version)
select o.key,
       coalesce((
         select jsonb_agg(jsonb_build_object('person', s.person, 'name', s.name) order by s.person)
         from (select m.person, min(m.name) as name from member m
               where m.organization = o.key and 'STEERING' = any (m.teams) group by m.person) s), '[]'),
       0
from organization o;

-- A partnership ends with a reason.
alter table partnership
  add column ended_reason text,
  drop constraint partnership_status_check,
  add constraint partnership_status_check check (status in ('PROPOSED', 'ACTIVE', 'DECLINED', 'WITHDRAWN', 'ENDED')),
  add constraint partnership_ended check ((status = 'ENDED') = (ended_reason is not null));
