-- Activity 9: how operations tries a proof of concept in its own work, and what each side says of it.

create table scenario (
  id                uuid primary key,
  partnership_id    uuid not null,
  cycle_id          uuid not null,
  side              text not null check (side in ('PROVIDER', 'CUSTOMER')),
  work_process      text not null check (work_process <> ''),
  text              text not null check (text <> ''),
  prepared_by       text not null,
  prepared_by_name  text not null,
  prepared_at       timestamptz not null,
  withdrawn_by      text,
  withdrawn_at      timestamptz,
  withdrawal_reason text check ((withdrawal_reason is null) = (withdrawn_at is null)),
  version           bigint not null
);
create index scenario_cycle on scenario (cycle_id, id);

-- One per cycle: its row lock lets one hand at a time change the scenarios or open an assessment with them.
create table scenarios_of_cycle (
  cycle_id uuid primary key
);

-- One per proof of concept. What is in it of the scenarios is a copy, as they were when they were tried.
create table assessment (
  id             uuid primary key,
  partnership_id uuid not null,
  cycle_id       uuid not null,
  number         int not null check (number > 0),
  proof_id       uuid not null unique,
  sprint_id      uuid not null,
  sprint_number  int not null,
  proof_title    text not null,
  told_sequence  bigint not null,
  state          text not null check (state in ('OPEN', 'ACCEPTED', 'REJECTED')),
  scenarios      jsonb not null,
  verdicts       jsonb not null,
  opened_at      timestamptz not null,
  closed_at      timestamptz,
  version        bigint not null,
  unique (cycle_id, number),
  check ((state = 'OPEN') = (closed_at is null)),
  check (state <> 'ACCEPTED' or (jsonb_array_length(scenarios) > 0 and jsonb_array_length(verdicts) = 2)),
  check (state <> 'REJECTED' or jsonb_array_length(verdicts) > 0)
);
