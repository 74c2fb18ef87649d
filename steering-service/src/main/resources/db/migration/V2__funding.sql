-- Goals as a tree with weights (R3), and the money: pledges, tranches, spendings, and the ledger that
-- keeps their sums (R8, R9). Amounts are in the currency's minor units.

alter table goal add column parent_id uuid references goal check (parent_id <> id);
create index goal_parent on goal (parent_id) where parent_id is not null;

alter table kpi
  add column aggregation text not null default 'LAST' check (aggregation in ('LAST', 'SUM', 'AVERAGE')),
  add column window_days int check (window_days between 1 and 1100),
  add column owners jsonb not null default '[]',
  add constraint kpi_window check ((aggregation = 'LAST') = (window_days is null));

create table goal_weights (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid not null unique references cycle,
  revision       int not null check (revision >= 1),
  version        bigint not null
);
create table goal_weight (
  goal_weights_id uuid not null references goal_weights,
  goal_id         uuid not null references goal,
  weight          numeric not null check (weight >= 0),
  primary key (goal_weights_id, goal_id)
);
create table goal_weight_agreement (
  goal_weights_id uuid not null references goal_weights,
  side            text not null check (side in ('PROVIDER', 'CUSTOMER')),
  person          text not null,
  name            text not null,
  at              timestamptz not null,
  primary key (goal_weights_id, side)
);
-- Each cycle gets its weights when it starts; those that run have none yet.
insert into goal_weights (id, partnership_id, cycle_id, revision, version)
  select gen_random_uuid(), partnership_id, id, 1, 0 from cycle;

create table pledge (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid not null references cycle,
  side           text not null check (side in ('PROVIDER', 'CUSTOMER')),
  currency       text not null,
  amount         bigint not null check (amount >= 0),
  note           text,
  person         text not null,
  name           text not null,
  pledged_at     timestamptz not null
);
create index pledge_cycle on pledge (cycle_id, id);
create trigger pledge_only_grows before update or delete or truncate on pledge
  for each statement execute function refuse_change();

create table tranche_plan (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid not null unique references cycle,
  currency       text not null,
  revision       int not null check (revision >= 1),
  version        bigint not null
);
create table tranche (
  id                uuid primary key,
  plan_id           uuid not null references tranche_plan,
  number            int not null check (number >= 1),
  amount            bigint not null check (amount > 0),
  purpose           text not null,
  evidence_activity text,
  evidence_text     text,
  released_at       timestamptz,
  decision_id       uuid,
  shown_activity    text,
  shown_note        text,
  shares            jsonb,
  version           bigint not null,
  unique (plan_id, number),
  check ((evidence_activity is null) = (evidence_text is null)),
  check ((released_at is null) = (shares is null)),
  check (released_at is null or number = 1 or shown_note is not null)
);

create table spending (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid not null references cycle,
  tranche_id     uuid not null references tranche,
  currency       text not null,
  amount         bigint not null check (amount > 0),
  shares         jsonb not null,
  description    text not null,
  side           text not null,
  person         text not null,
  name           text not null,
  spent_at       timestamptz not null
);
create index spending_tranche on spending (tranche_id, id);
create trigger spending_only_grows before update or delete or truncate on spending
  for each statement execute function refuse_change();

-- What the other teams completed: the evidence that a tranche may ask for.
create table completed_activity (
  activity_id uuid primary key,
  cycle_id    uuid not null,
  definition  text not null,
  round       int not null
);
create index completed_activity_cycle on completed_activity (cycle_id, definition);
insert into completed_activity (activity_id, cycle_id, definition, round)
  select activity_id, cycle_id, definition, round from concluded_activity;

-- One ledger per partnership. Its row is locked while an entry is booked, so that there is one order of
-- them, numbered without gaps.
create table ledger (
  partnership_id uuid primary key references partnership,
  entries        bigint not null check (entries >= 0)
);
-- Pledged and available money is the cycle's, unspent and spent money the tranche's.
create table ledger_account (
  id             uuid primary key,
  partnership_id uuid not null references ledger,
  cycle_id       uuid not null references cycle,
  tranche_id     uuid references tranche,
  currency       text not null,
  side           text not null check (side in ('PROVIDER', 'CUSTOMER')),
  kind           text not null check (kind in ('PLEDGED', 'AVAILABLE', 'UNSPENT', 'SPENT')),
  balance        bigint not null default 0 check (balance >= 0),
  unique nulls not distinct (cycle_id, tranche_id, currency, side, kind),
  check ((kind in ('PLEDGED', 'AVAILABLE')) = (tranche_id is null))
);
create index ledger_account_partnership on ledger_account (partnership_id);
create table journal_entry (
  id             uuid primary key,
  partnership_id uuid not null references ledger,
  number         bigint not null check (number >= 1),
  kind           text not null check (kind in ('PLEDGE', 'RELEASE', 'SPENDING')),
  cycle_id       uuid not null references cycle,
  tranche_id     uuid references tranche,
  reference_id   uuid not null,
  currency       text not null,
  description    text,
  person         text not null,
  name           text not null,
  organization   text not null,
  side           text not null,
  booked_at      timestamptz not null,
  unique (partnership_id, number),
  unique (kind, reference_id)
);
-- Debit is positive, credit negative.
create table posting (
  entry_id   uuid not null references journal_entry,
  account_id uuid not null references ledger_account,
  amount     bigint not null check (amount <> 0),
  primary key (entry_id, account_id)
);
create index posting_account on posting (account_id);

create trigger journal_entry_only_grows before update or delete or truncate on journal_entry
  for each statement execute function refuse_change();
create trigger posting_only_grows before update or delete or truncate on posting
  for each statement execute function refuse_change();

-- A balance is the sum of its account's postings and nothing else: only a posting changes it. The
-- account's check refuses the posting that would take it below zero.
create function book_posting() returns trigger language plpgsql as $$
begin
  update ledger_account
    set balance = balance + case kind when 'PLEDGED' then -new.amount else new.amount end
    where id = new.account_id;
  return null;
end $$;
create trigger posting_books after insert on posting
  for each row execute function book_posting();

create function guard_balance() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.balance <> 0 then
    raise exception 'an account begins at zero';
  end if;
  if tg_op = 'UPDATE' and pg_trigger_depth() < 2 then
    raise exception 'table % is changed by postings only', tg_table_name;
  end if;
  return new;
end $$;
create trigger ledger_account_guard before insert or update on ledger_account
  for each row execute function guard_balance();
create trigger ledger_account_stays before delete or truncate on ledger_account
  for each statement execute function refuse_change();

-- Double entry: at the commit each entry's postings add up to zero, on accounts of its own cycle and
-- currency.
create function require_balanced_entry() returns trigger language plpgsql as $$
declare
  entry    uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  balanced boolean;
begin
  select count(*) >= 2 and sum(p.amount) = 0
      and bool_and(a.partnership_id = e.partnership_id and a.cycle_id = e.cycle_id
                   and a.currency = e.currency)
    into balanced
    from journal_entry e
    join posting p on p.entry_id = e.id
    join ledger_account a on a.id = p.account_id
    where e.id = entry;
  if balanced is not true then
    raise exception 'journal entry % does not balance', entry using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger journal_entry_balances after insert on journal_entry
  deferrable initially deferred for each row execute function require_balanced_entry('id');
create constraint trigger posting_balances after insert on posting
  deferrable initially deferred for each row execute function require_balanced_entry('entry_id');
