-- Steering retires goals and KPIs (R18): nothing new is scored by them or traced to them, what is stays readable.
alter table known_goal add column retired boolean not null default false;
alter table known_kpi add column retired boolean not null default false;
