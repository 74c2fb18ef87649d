-- Who speaks by a link need not say what they do: then there is no role, and pages say in their
-- reader's language that it came by a link.

alter table operational_need alter column role drop not null;
alter table received_need alter column role drop not null;
update operational_need set role = null where by_link and role = 'By link';
update received_need set role = null where role = 'By link';
alter table operational_need add check (role is not null or by_link);
