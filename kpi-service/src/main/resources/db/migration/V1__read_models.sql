-- Read models of everybody's events, and what was measured. All of it can be dropped: the topics
-- tell it again.

create table cycle (
  id                uuid primary key,
  partnership_id    uuid not null,
  micro_service     text not null,
  purpose           text,
  phase             text not null,
  round             int not null,
  status            text not null,
  awaiting_decision boolean not null,
  predecessor_id    uuid,
  next_cycle_id     uuid,
  started_at        timestamptz not null,
  sequence          bigint not null
);
create index cycle_partnership on cycle (partnership_id, id);

create table cycle_activity (
  id             uuid primary key,
  cycle_id       uuid not null,
  key            text not null,
  number         int not null,
  title          text not null,
  phase          text not null,
  team           text not null,
  round          int not null,
  state          text not null,
  opened_at      timestamptz not null,
  closed_at      timestamptz,
  sequence       bigint not null
);
create index cycle_activity_cycle on cycle_activity (cycle_id);

create table process_model (
  id          text primary key,
  checksum    text not null,
  bpmn        text not null,
  deployed_at timestamptz not null
);

-- A KPI as steering defined it, and the status that was last told of it.
create table kpi (
  id                 uuid primary key,
  goal_id            uuid not null,
  goal_name          text not null,
  partnership_id     uuid not null,
  cycle_id           uuid,
  name               text not null,
  unit               text not null,
  direction          text not null,
  baseline           numeric not null,
  target             numeric not null,
  horizon_months     int,
  told_status        text not null,
  latest_value       numeric,
  latest_observed_at timestamptz,
  latest_id          text
);
create index kpi_partnership on kpi (partnership_id, id);

-- arrival: the order in which the measurements came by on their topic; null until then.
create sequence measurement_arrival;
create table measurement (
  kpi_id         uuid not null,
  source         text not null,
  measurement_id text not null,
  value          numeric not null,
  observed_at    timestamptz not null,
  synthetic      boolean not null,
  arrival        bigint,
  primary key (kpi_id, source, measurement_id)
);
create index measurement_latest on measurement (kpi_id, observed_at desc, measurement_id desc);

-- Everything that happened inside partnerships. Positions follow the commits.
create table timeline_entry (
  position       bigint generated always as identity primary key,
  event_id       text not null unique,
  type           text not null,
  aggregate      text not null,
  partnership_id uuid not null,
  cycle_id       uuid,
  occurred_at    timestamptz not null,
  sentence       text not null,
  person         text,
  person_name    text,
  organization   text,
  side           text,
  event          text not null
);
create index timeline_entry_cycle on timeline_entry (cycle_id, occurred_at, event_id);
create index timeline_entry_partnership on timeline_entry (partnership_id, occurred_at, event_id)
  where cycle_id is null;

-- Positions mean something only within the life of these tables; this tells one life from another.
create table timeline_generation (
  generation text not null
);
insert into timeline_generation values (substr(md5(gen_random_uuid()::text), 1, 8));
