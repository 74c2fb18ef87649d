-- What was said can be said anew (R18): goals and KPIs are changed and retired, pledges and proposals withdrawn.

alter table goal
  add column revision int not null default 1,
  add column version bigint not null default 0,
  add column retire_reason text,
  add column retired_by text,
  add column retired_by_name text,
  add column retired_for text,
  add column retired_at timestamptz;
alter table kpi
  add column retire_reason text,
  add column retired_by text,
  add column retired_by_name text,
  add column retired_for text,
  add column retired_at timestamptz;

-- What a side took back of its pledges; the pledges themselves stay.
create table pledge_withdrawal (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid not null references cycle,
  side           text not null check (side in ('PROVIDER', 'CUSTOMER')),
  currency       text not null,
  amount         bigint not null check (amount > 0),
  reason         text not null,
  person         text not null,
  name           text not null,
  withdrawn_at   timestamptz not null
);
create index pledge_withdrawal_cycle on pledge_withdrawal (cycle_id, id);
create trigger pledge_withdrawal_only_grows before update or delete or truncate on pledge_withdrawal
  for each statement execute function refuse_change();
alter table journal_entry drop constraint journal_entry_kind_check;
alter table journal_entry add constraint journal_entry_kind_check
  check (kind in ('PLEDGE', 'WITHDRAWAL', 'RELEASE', 'SPENDING'));

-- A proposal is withdrawn by its own side.
alter table partnership drop constraint if exists partnership_status_check;
alter table partnership add constraint partnership_status_check
  check (status in ('PROPOSED', 'ACTIVE', 'DECLINED', 'WITHDRAWN', 'ENDED'));
alter table partnership add column withdrawn_reason text;
