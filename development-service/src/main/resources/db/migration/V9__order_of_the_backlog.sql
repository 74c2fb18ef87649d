-- In which order the development team wants the items; without a place, behind those that have one, oldest first.

alter table backlog_item add column position int;
