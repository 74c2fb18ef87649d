-- Activity 10: where a micro-service comes into use, whom both sides commit to it (R12), and whether it is live.

create table site (
  id             uuid primary key,
  partnership_id uuid not null,
  cycle_id       uuid not null,
  name           text not null check (name <> ''),
  pilot          boolean not null,
  support_mode   text not null check (support_mode in ('REMOTE_MONITORING', 'ON_SITE')),
  support_reason text,
  yearly_cost    jsonb not null,
  roles          jsonb not null,
  steps          jsonb not null,
  state          text not null check (state in ('PLANNED', 'LIVE', 'ROLLED_BACK')),
  commitments    jsonb not null check (jsonb_array_length(commitments) = 2),
  turned         jsonb,
  version        bigint not null,
  check (support_mode <> 'ON_SITE' or support_reason is not null),
  check ((state = 'PLANNED') = (turned is null)),
  -- Nothing is live that a side does not stand for, whoever writes it (R12).
  check (state <> 'LIVE'
         or (coalesce(commitments -> 0 -> 'confirmed', 'null') <> 'null'
             and coalesce(commitments -> 1 -> 'confirmed', 'null') <> 'null'))
);
create index site_cycle on site (cycle_id, id);
create unique index site_pilot on site (cycle_id) where pilot;

-- One per cycle: its row lock lets one hand at a time change the sites, of which one is the pilot.
create table sites_of_cycle (
  cycle_id uuid primary key
);
