-- What operational people said hurts them (activity 3), and what they say of concepts (activity 6).

create table operational_need (
  id                uuid primary key,
  partnership_id    uuid not null,
  cycle_id          uuid not null,
  side              text not null check (side in ('PROVIDER', 'CUSTOMER')),
  role              text not null check (role <> ''),
  process           text not null check (process <> ''),
  pain              text not null check (pain <> ''),
  frequency         text not null
                    check (frequency in ('EVERY_SHIFT', 'DAILY', 'WEEKLY', 'MONTHLY', 'RARELY')),
  since             text not null check (since ~ '^[0-9]{4}-[0-9]{2}$'),
  person            text,
  recorded_by       text not null,
  recorded_by_name  text not null,
  recorded_at       timestamptz not null,
  withdrawn_at      timestamptz,
  withdrawn_by      text,
  withdrawal_reason text check ((withdrawal_reason is null) = (withdrawn_at is null)),
  version           bigint not null
);
create index operational_need_cycle on operational_need (cycle_id, id);

-- One per cycle: its row lock lets one hand at a time write the cycle's needs, so that an import
-- knows what is there already and nobody says "none" while somebody speaks.
create table operational_hearing (
  id             uuid primary key,
  partnership_id uuid not null,
  cycle_id       uuid not null unique,
  none_reason    text,
  none_by        text,
  none_by_name   text,
  none_at        timestamptz,
  version        bigint not null
);

-- A cycle's concept as development told it last: R7 asks whether it is technically approved.
create table told_concept (
  cycle_id       uuid primary key,
  partnership_id uuid not null,
  concept_id     uuid not null,
  revision       bigint not null,
  name           text not null,
  approved       boolean not null,
  sequence       bigint not null
);

create table concept_review (
  id                   uuid primary key,
  partnership_id       uuid not null,
  cycle_id             uuid not null,
  number               int not null check (number > 0),
  concept_id           uuid not null,
  concept_revision     bigint not null,
  concept_name         text not null,
  state                text not null check (state in ('OPEN', 'ENDORSED', 'SENT_BACK')),
  opened_at            timestamptz not null,
  use_requirements     jsonb not null,
  work_process_changes jsonb not null,
  value_check          jsonb,
  points               jsonb not null,
  reviewed_by          jsonb,
  version              bigint not null,
  unique (cycle_id, number),
  unique (concept_id, concept_revision),
  check ((state = 'OPEN') = (reviewed_by is null)),
  check (state <> 'SENT_BACK' or jsonb_array_length(points) > 0)
);
