-- People's hours, one pool for all cycles of a partnership, and what the hours of a cycle go to (4.2.3).
create table resource (
  id               uuid primary key,
  partnership_id   uuid not null references partnership,
  side             text not null,
  person           text,
  name             text not null,
  competence       text not null,
  hours_per_sprint integer not null check (hours_per_sprint > 0),
  from_day         date not null,
  to_day           date check (to_day >= from_day),
  withdrawn_reason text,
  version          bigint not null
);
create index resource_partnership on resource (partnership_id, id);

create table resource_commitment (
  resource_id      uuid not null references resource,
  cycle_id         uuid not null references cycle,
  hours_per_sprint integer not null check (hours_per_sprint > 0),
  from_day         date not null,
  to_day           date check (to_day >= from_day),
  primary key (resource_id, cycle_id)
);
create index resource_commitment_cycle on resource_commitment (cycle_id);

create table no_hours (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid not null references cycle,
  reason         text not null,
  overtaken      boolean not null,
  side           text not null,
  person         text not null,
  name           text not null,
  said_at        timestamptz not null
);
create unique index no_hours_standing on no_hours (cycle_id, side) where not overtaken;

create table item_shares (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid not null unique references cycle,
  version        bigint not null
);

create table item_share (
  item_shares_id uuid not null references item_shares,
  item_id        uuid not null,
  percent        integer not null check (percent between 0 and 100),
  primary key (item_shares_id, item_id)
);

create table resource_plan (
  id               uuid primary key,
  first_id         uuid not null,
  partnership_id   uuid not null references partnership,
  cycle_id         uuid not null references cycle,
  number           integer not null,
  concept_id       uuid not null,
  concept_revision integer not null,
  starts_on        date not null,
  sprints          integer not null,
  hours            bigint not null,
  chosen           jsonb not null,
  weeded_out       jsonb not null,
  currency         text not null,
  chosen_amount    bigint not null,
  best_amount      bigint not null check (best_amount >= chosen_amount),
  left_out_amount  bigint not null,
  side             text not null,
  person           text not null,
  name             text not null,
  decided_at       timestamptz not null,
  unique (cycle_id, number)
);
