-- A member is a person of an organization: the same name may be somebody else's there.
alter table partnership_member
  drop constraint partnership_member_pkey,
  add primary key (partnership_id, organization, person);
