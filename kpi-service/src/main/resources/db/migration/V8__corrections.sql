-- What was measured wrongly is corrected, or void, with a reason (R18). The table of measurements has what stands; what was
-- measured first is kept here, so that it is known when it comes again, and stays visible.
create table measurement_original (
  kpi_id         uuid not null,
  source         text not null,
  measurement_id text not null,
  value          numeric not null,
  observed_at    timestamptz not null,
  synthetic      boolean not null,
  primary key (kpi_id, source, measurement_id)
);

-- Also of measurements that have not come yet: those wait for them. Without a value where nothing was measured.
create table measurement_correction (
  kpi_id         uuid not null,
  source         text not null,
  measurement_id text not null,
  correction_id  text not null,
  number         bigint generated always as identity,
  value          numeric,
  reason         text not null,
  person         text,
  person_name    text,
  corrected_at   timestamptz not null,
  primary key (kpi_id, source, measurement_id, correction_id)
);
create index measurement_correction_number on measurement_correction (kpi_id, number);

-- Steering retires KPIs.
alter table kpi add column retired boolean not null default false;
