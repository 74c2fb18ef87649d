-- A member is a person of an organization: a side cannot occupy the other side's people.
alter table member
  drop constraint member_partnership_id_person_key,
  add unique (partnership_id, organization, person);
