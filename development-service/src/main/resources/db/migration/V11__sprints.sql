-- Phase 3 as the development team does it: sprints, each with the items that it takes, and every move of them.

create table sprint (
  id              uuid primary key,
  cycle_id        uuid not null,
  partnership_id  uuid not null,
  number          int not null check (number >= 1),
  goal            text not null,
  starts_on       date not null,
  ends_on         date not null check (ends_on >= starts_on),
  provider_hours  int not null check (provider_hours >= 0),
  customer_hours  int not null check (customer_hours >= 0),
  state           text not null check (state in ('PLANNED', 'RUNNING', 'ENDED')),
  started_at      timestamptz,
  ended_at        timestamptz,
  proof_id        uuid,
  no_proof_reason text,
  version         bigint not null,
  unique (cycle_id, number),
  check ((state = 'PLANNED') = (started_at is null)),
  check ((state = 'ENDED') = (ended_at is not null)),
  -- R10, whatever the code believes.
  check (state <> 'ENDED' or proof_id is not null or no_proof_reason is not null)
);
-- One sprint runs at a time.
create unique index sprint_running on sprint (cycle_id) where state = 'RUNNING';

create table sprint_item (
  id           uuid primary key,
  sprint_id    uuid not null references sprint,
  item_id      uuid not null references backlog_item,
  position     int not null,
  title        text not null,
  effort_hours int not null check (effort_hours > 0),
  kpi_id       uuid not null,
  state        text not null check (state in ('TO_DO', 'DOING', 'REVIEW', 'DONE')),
  owner        text,
  owner_name   text,
  owner_side   text,
  blocked_by   text,
  unique (sprint_id, item_id)
);

-- Each move, from its being taken into the sprint (from nothing) to its being taken out of it (to nothing).
create table sprint_item_move (
  id           uuid primary key,
  sprint_id    uuid not null references sprint,
  item_id      uuid not null,
  effort_hours int not null,
  from_state   text,
  to_state     text,
  moved_by     text not null,
  moved_by_name text not null,
  moved_for    text not null,
  moved_at     timestamptz not null
);
create index sprint_item_move_sprint on sprint_item_move (sprint_id, id);
create trigger sprint_item_move_only_grows before update or delete or truncate on sprint_item_move
  for each statement execute function refuse_change();
