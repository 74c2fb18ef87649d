-- Phase 1 as the development team does it: two need lists, one list of common problems, their weights.

-- For the likeness of texts.
create extension if not exists pg_trgm;

-- Goals, KPIs and weights as steering tells them. Steering's events are read again from the start, so that goals
-- told before are known too: the directories pass over what they know.
delete from inbox_offset where topic = 'cocreation.steering.events';
delete from inbox_event;
create table known_goal (
  goal_id        uuid primary key,
  partnership_id uuid not null,
  cycle_id       uuid,
  parent_id      uuid,
  name           text not null,
  sequence       bigint not null
);
create index known_goal_partnership on known_goal (partnership_id, goal_id);
create table known_kpi (
  kpi_id  uuid primary key,
  goal_id uuid not null references known_goal,
  name    text not null
);
create index known_kpi_goal on known_kpi (goal_id);
create table known_goal_weights (
  cycle_id uuid primary key,
  agreed   boolean not null,
  sequence bigint not null
);
create table known_goal_share (
  cycle_id uuid not null references known_goal_weights,
  goal_id  uuid not null,
  share    numeric not null check (share between 0 and 1),
  primary key (cycle_id, goal_id)
);

-- The steps of the customer's process; exactly one is the constraint of the whole (R5).
create table process_map (
  id             uuid primary key,
  cycle_id       uuid not null unique,
  partnership_id uuid not null,
  revision       int not null,
  version        bigint not null
);
create table process_step (
  id                uuid primary key,
  map_id            uuid not null references process_map,
  position          int not null,
  name              text not null,
  description       text,
  system_constraint boolean not null
);
create index process_step_map on process_step (map_id, position);

-- Each side's list is its own until both are submitted (R2). No column says when a need was written, and ids are
-- random (docs/adr/0006): what is shared in the end tells nothing of how it came about.
create table need_exchange (
  cycle_id  uuid primary key,
  shared_at timestamptz
);
create table need_list (
  id             uuid primary key,
  cycle_id       uuid not null,
  partnership_id uuid not null,
  side           text not null check (side in ('PROVIDER', 'CUSTOMER')),
  size           int not null check (size >= 0),
  revision       int not null,
  submitted_at   timestamptz,
  submitted_by   text,
  empty_reason   text,
  version        bigint not null,
  unique (cycle_id, side),
  check (submitted_at is null or size > 0 or empty_reason is not null)
);
create table need (
  id             uuid primary key,
  list_id        uuid not null references need_list,
  cycle_id       uuid not null,
  partnership_id uuid not null,
  side           text not null,
  title          text not null,
  description    text,
  frequency      text,
  step_ids       uuid[] not null,
  version        bigint not null
);
create index need_list_id on need (list_id);
create index need_cycle on need (cycle_id);

-- What both sides' needs have in common, with their provenance: a merge that was undone stays on record.
create table common_problem (
  id                 uuid primary key,
  cycle_id           uuid not null,
  partnership_id     uuid not null,
  title              text not null,
  description        text,
  step_ids           uuid[] not null,
  touches_constraint boolean not null,
  state              text not null check (state in ('OPEN', 'DISSOLVED')),
  revision           int not null,
  version            bigint not null
);
create index common_problem_cycle on common_problem (cycle_id, id);
create table merged_need (
  id             uuid primary key,
  problem_id     uuid not null references common_problem,
  need_id        uuid not null references need,
  merged_at      timestamptz not null,
  merged_by      text not null,
  unmerged_at    timestamptz,
  unmerged_by    text,
  unmerge_reason text
);
create index merged_need_problem on merged_need (problem_id);
-- A need is in one problem at the most.
create unique index merged_need_standing on merged_need (need_id) where unmerged_at is null;

-- How much each side thinks that solving a problem serves each goal; the newest counts, all stay (R3).
create table scoring (
  id         uuid primary key,
  problem_id uuid not null references common_problem,
  cycle_id   uuid not null,
  side       text not null,
  number     int not null,
  scores     jsonb not null,
  person     text not null,
  name       text not null,
  scored_at  timestamptz not null,
  unique (problem_id, side, number)
);
create index scoring_cycle on scoring (cycle_id);
create trigger scoring_only_grows before update or delete or truncate on scoring
  for each statement execute function refuse_change();
