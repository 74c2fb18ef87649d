-- Spendings that wait for another person: of the other side for its share, of the same side beyond an amount.
create table proposed_spending (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid not null references cycle,
  tranche_id     uuid not null references tranche,
  currency       text not null,
  amount         bigint not null check (amount > 0),
  sides          text[] not null check (cardinality(sides) > 0),
  wanted         text[] not null check (cardinality(wanted) > 0),
  description    text not null,
  state          text not null check (state in ('PROPOSED', 'BOOKED', 'REFUSED')),
  side           text not null,
  person         text not null,
  name           text not null,
  organization   text not null,
  proposed_at    timestamptz not null,
  confirmations  jsonb not null default '[]',
  refused_reason text,
  version        bigint not null,
  check ((state = 'REFUSED') = (refused_reason is not null))
);
create index proposed_spending_tranche on proposed_spending (tranche_id, id);
