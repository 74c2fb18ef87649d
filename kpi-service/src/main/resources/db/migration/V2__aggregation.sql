-- How a KPI's value follows from its measurements.
alter table kpi add column aggregation text not null default 'LAST';
alter table kpi add column window_days int;
