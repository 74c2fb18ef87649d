-- Which event of its goal a KPI was last defined by: what is heard again does not take it back.
alter table kpi add column goal_sequence bigint not null default 0;
