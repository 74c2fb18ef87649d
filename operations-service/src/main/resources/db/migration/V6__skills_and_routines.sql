-- Activity 12: what people must be able to do, who has proven it, and how they work.

create table skill (
  id                uuid primary key,
  partnership_id    uuid not null,
  cycle_id          uuid not null,
  name              text not null check (name <> ''),
  role              text not null check (role <> ''),
  site              text not null check (site <> ''),
  how_proven        text,
  proofs            jsonb not null,
  required          jsonb not null,
  withdrawn         jsonb,
  withdrawal_reason text check ((withdrawal_reason is null) = (withdrawn is null)),
  version           bigint not null
);
create index skill_cycle on skill (cycle_id, id);

create table routine (
  id                 uuid primary key,
  partnership_id     uuid not null,
  cycle_id           uuid not null,
  versions           jsonb not null check (jsonb_array_length(versions) > 0),
  eliminated         jsonb,
  elimination_reason text check ((elimination_reason is null) = (eliminated is null)),
  version            bigint not null
);
create index routine_cycle on routine (cycle_id, id);
