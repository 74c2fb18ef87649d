-- When each sprint ends, as development tells it, and of what people were reminded (R10).
create table sprint_clock (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid not null references cycle,
  number         int not null,
  ends_on        date not null,
  state          text not null check (state in ('PLANNED', 'RUNNING', 'ENDED')),
  sequence       bigint not null,
  reminded_at    timestamptz,
  overdue_at     timestamptz,
  version        bigint not null
);
create index sprint_clock_cycle on sprint_clock (cycle_id, state);
