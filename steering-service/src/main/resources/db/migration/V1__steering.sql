-- Organizations, partnerships, goals, cycles and what steering decides on them.

create table organization (
  key       text primary key,
  name      text not null,
  industry  text,
  employees int check (employees >= 0),
  version   bigint not null
);

create table partnership (
  id              uuid primary key,
  name            text not null,
  status          text not null check (status in ('PROPOSED', 'ACTIVE', 'DECLINED')),
  proposed_at     timestamptz not null,
  changed_at      timestamptz not null,
  declined_reason text,
  version         bigint not null
);

-- The parties are a list: one on each side today, more later.
create table party (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  organization   text not null references organization,
  name           text not null,
  side           text not null check (side in ('PROVIDER', 'CUSTOMER')),
  accepted_at    timestamptz,
  unique (partnership_id, organization)
);
create index party_organization on party (organization, partnership_id);

create table member (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  person         text not null,
  name           text not null,
  organization   text not null,
  side           text not null,
  teams          text[] not null check (cardinality(teams) > 0),
  unique (partnership_id, person)
);

create table cycle (
  id                    uuid primary key,
  partnership_id        uuid not null references partnership,
  micro_service_name    text not null,
  micro_service_purpose text,
  phase                 text not null,
  round                 int not null check (round >= 1),
  status                text not null check (status in ('RUNNING', 'SHELVED', 'STOPPED', 'COMPLETED')),
  awaiting_decision     boolean not null,
  decide_job_key        bigint,
  predecessor_id        uuid unique references cycle,
  next_cycle_id         uuid references cycle,
  started_at            timestamptz not null,
  version               bigint not null,
  check (not awaiting_decision or status = 'RUNNING')
);
create index cycle_partnership on cycle (partnership_id, id);

-- Numbers are exact and keep the digits that they were given.
create table goal (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid references cycle,
  name           text not null,
  description    text,
  defined_at     timestamptz not null
);
create index goal_partnership on goal (partnership_id, id);
create table kpi (
  id             uuid primary key,
  goal_id        uuid not null references goal,
  name           text not null,
  unit           text not null,
  direction      text not null,
  baseline       numeric not null,
  target         numeric not null,
  horizon_months int not null check (horizon_months between 1 and 120),
  check (case direction when 'INCREASE' then target > baseline when 'DECREASE' then target < baseline end)
);
create index kpi_goal on kpi (goal_id);

create table value_statement (
  id          uuid primary key,
  cycle_id    uuid not null references cycle,
  side        text not null,
  summary     text not null,
  low         numeric not null,
  likely      numeric not null,
  high        numeric not null,
  currency    text not null,
  assumptions text not null,
  kpi_id      uuid references kpi,
  changed_at  timestamptz not null,
  changed_by  text not null,
  version     bigint not null,
  unique (cycle_id, side),
  check (low <= likely and likely <= high)
);

-- What the development and operations teams concluded that the value gate is about.
create table concluded_activity (
  activity_id  uuid primary key,
  cycle_id     uuid not null references cycle,
  round        int not null,
  definition   text not null,
  conclusion   text not null,
  completed_by text not null,
  unique (cycle_id, round, definition)
);

create table approval (
  id           uuid primary key,
  cycle_id     uuid not null references cycle,
  side         text not null,
  person       text not null,
  name         text not null,
  content_hash text not null,
  round        int not null,
  given_at     timestamptz not null,
  voided_at    timestamptz,
  void_reason  text
);
-- One side never counts twice (R1).
create unique index approval_standing on approval (cycle_id, side) where voided_at is null;
create index approval_cycle on approval (cycle_id, id);

-- What was decided, only ever added to (R18, R19).
create table decision (
  id                         uuid primary key,
  cycle_id                   uuid not null references cycle,
  partnership_id             uuid not null references partnership,
  outcome                    text not null,
  phase                      text not null,
  to_phase                   text,
  round                      int not null,
  reason                     text,
  side                       text not null,
  person                     text not null,
  name                       text not null,
  organization               text not null,
  taken_at                   timestamptz not null,
  content_hash               text,
  content                    text,
  approvals                  jsonb,
  next_micro_service_name    text,
  next_micro_service_purpose text,
  learning_activity_id       uuid,
  learning_text              text,
  check (reason is not null or outcome = 'INVEST'),
  check (content_hash is not null or not (outcome = 'INVEST' and phase = 'PRIORITIZATION'))
);
create index decision_cycle on decision (cycle_id, id);
create trigger decision_only_grows before update or delete or truncate on decision
  for each statement execute function refuse_change();
