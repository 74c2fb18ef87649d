-- A point on which the sides' value statements differ, and the wording on which both agree (4.2.2).
create table value_difference (
  id                uuid primary key,
  partnership_id    uuid not null references partnership,
  cycle_id          uuid not null references cycle,
  topic             text not null,
  provider          text,
  customer          text,
  question          text not null,
  basis             text not null,
  state             text not null check (state in ('OPEN', 'SETTLED', 'GONE')),
  wording           text,
  proposed_for      text,
  proposed_by       text,
  proposed_by_name  text,
  proposed_at       timestamptz,
  accepted_for      text,
  accepted_by       text,
  accepted_by_name  text,
  accepted_at       timestamptz,
  former_wording    text,
  opened_why        text,
  changed_at        timestamptz not null,
  version           bigint not null,
  unique (cycle_id, topic),
  check ((wording is null) = (proposed_by is null)),
  check ((state = 'SETTLED') = (accepted_by is not null)),
  check (accepted_by is null or (accepted_by <> proposed_by and accepted_for <> proposed_for))
);
create index value_difference_proposed on value_difference (partnership_id)
  where state = 'OPEN' and wording is not null;
