-- What a side's value costs and takes away; the return is computed from it.
alter table value_statement
  add horizon_months      int,
  add cannibalized_amount numeric check (cannibalized_amount >= 0),
  add cannibalized_what   text,
  add investment          numeric check (investment >= 0),
  add yearly_cost         numeric check (yearly_cost >= 0),
  add constraint_note     text,
  add check ((cannibalized_amount is null) = (cannibalized_what is null));
update value_statement s
set horizon_months = (select k.horizon_months from kpi k where k.id = s.kpi_id);

-- The newest that the other services told of what the value gate decides on, as they told it.
create table told_snapshot (
  id       uuid primary key,
  cycle_id uuid not null references cycle,
  kind     text not null check (kind in ('OPPORTUNITY', 'CONCEPT', 'CONCEPT_REVIEW')),
  sequence bigint not null,
  content  text not null
);
create index told_snapshot_cycle on told_snapshot (cycle_id, kind);
-- What other teams concluded is evidence for tranches now (completed_activity), not signed content.
drop table concluded_activity;

-- By when, and with how much money, a concept must have an accepted proof of concept (R11).
create table kill_clock (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid not null unique references cycle,
  date           date not null,
  budget         bigint not null check (budget > 0),
  currency       text not null,
  expired_at     timestamptz,
  expired_why    text,
  version        bigint not null,
  check ((expired_at is null) = (expired_why is null))
);
-- Only ever added to (R18, R19).
create table kill_clock_extension (
  id                uuid primary key,
  kill_clock_id     uuid not null references kill_clock,
  from_date         date not null,
  from_budget       bigint not null,
  to_date           date not null,
  to_budget         bigint not null,
  reason            text not null,
  side              text not null,
  person            text not null,
  name              text not null,
  extended_at       timestamptz not null
);
create index kill_clock_extension_clock on kill_clock_extension (kill_clock_id, id);
create trigger kill_clock_extension_only_grows before update or delete or truncate
  on kill_clock_extension for each statement execute function refuse_change();

-- A timer's job is answered once, however often the engine brings it.
create table signature_reminder (
  id        uuid primary key,
  cycle_id  uuid not null references cycle,
  round     int not null,
  job_key   bigint not null,
  escalated boolean not null,
  told_at   timestamptz not null,
  unique (cycle_id, round, job_key)
);
