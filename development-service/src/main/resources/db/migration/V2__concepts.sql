-- Phase 2 as the development team does it: opportunities, the one that is selected, and its concept.

-- Common problems with what solving them would take and bring; amounts are in minor units of the currency (R8).
create table opportunity (
  id                uuid primary key,
  cycle_id          uuid not null,
  partnership_id    uuid not null,
  problem_id        uuid not null unique references common_problem,
  feasibility       int not null check (feasibility between 1 and 5),
  currency          text not null,
  cost_low          bigint not null check (cost_low >= 0),
  cost_likely       bigint not null check (cost_likely >= cost_low),
  cost_high         bigint not null check (cost_high >= cost_likely),
  return_low        bigint not null check (return_low >= 0),
  return_likely     bigint not null check (return_likely >= return_low),
  return_high       bigint not null check (return_high >= return_likely),
  note              text,
  state             text not null check (state in ('CANDIDATE', 'SELECTED', 'SHELVED')),
  selected_in_round int,
  shelving_reason   text,
  shelved_by        text,
  shelved_by_name   text,
  shelved_for       text,
  shelved_at        timestamptz,
  version           bigint not null,
  check ((state = 'SELECTED') = (selected_in_round is not null)),
  check ((state = 'SHELVED') = (shelving_reason is not null))
);
create index opportunity_cycle on opportunity (cycle_id, id);
-- One at a time (R4), whatever the code believes.
create unique index opportunity_selected on opportunity (cycle_id) where state = 'SELECTED';

create table selection (
  id                    uuid primary key,
  cycle_id              uuid not null,
  round                 int not null check (round >= 1),
  opportunity_id        uuid not null references opportunity,
  reason                text not null,
  candidates            int not null check (candidates between 1 and 50),
  few_candidates_reason text,
  selected_by           text not null,
  selected_by_name      text not null,
  selected_for          text not null,
  selected_at           timestamptz not null,
  ended_at              timestamptz,
  ended_by              text,
  end_reason            text,
  check (candidates >= 10 or few_candidates_reason is not null),
  check ((ended_at is null) = (end_reason is null))
);
create index selection_cycle on selection (cycle_id, id);
create unique index selection_standing on selection (cycle_id) where ended_at is null;

-- One concept per cycle; it is approved as long as it has an approval.
create table concept (
  id               uuid primary key,
  cycle_id         uuid not null unique,
  partnership_id   uuid not null,
  name             text not null,
  summary          text not null,
  revision         int not null check (revision >= 1),
  approved_by      text,
  approved_by_name text,
  approved_for     text,
  approved_at      timestamptz,
  approval_note    text,
  version          bigint not null,
  check ((approved_by is null) = (approved_at is null))
);
create table backlog_item (
  id              uuid primary key,
  concept_id      uuid not null references concept,
  title           text not null,
  description     text not null,
  effort_hours    int not null check (effort_hours > 0),
  sourcing        text not null,
  feasibility     int not null check (feasibility between 1 and 5),
  data_readiness  text not null,
  data_note       text,
  kpi_id          uuid,
  trace           text,
  state           text not null check (state in ('PROPOSED', 'REFUSED')),
  refusal_reason  text,
  refused_by      text,
  refused_by_name text,
  refused_for     text,
  refused_at      timestamptz,
  version         bigint not null,
  check ((state = 'REFUSED') = (refusal_reason is not null))
);
create index backlog_item_concept on backlog_item (concept_id, id);
