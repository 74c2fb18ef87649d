-- People without an account say what hurts by a link of one side (activity 3): who has it sees nothing.

alter table operational_need add column by_link boolean not null default false;

-- The link's secret is not here: its hash, and the salt from which the service alone makes it again.
create table need_link (
  id              uuid primary key,
  partnership_id  uuid not null,
  cycle_id        uuid not null,
  side            text not null check (side in ('PROVIDER', 'CUSTOMER')),
  place           text not null check (place <> ''),
  ends_at         timestamptz not null,
  most            int not null check (most between 1 and 500),
  salt            bytea not null check (octet_length(salt) = 32),
  secret_hash     bytea not null check (octet_length(secret_hash) = 32),
  received        int not null check (received between 0 and most),
  opened_by       text not null,
  opened_by_name  text not null,
  opened_at       timestamptz not null,
  revoked_by      text,
  revoked_by_name text,
  revoked_at      timestamptz,
  version         bigint not null,
  check ((revoked_at is null) = (revoked_by is null))
);
create index need_link_cycle on need_link (cycle_id, side, id);

-- What came by links: the side's own until it is shared as an operational need (R2, R21). From where it was sent is known
-- by a keyed mark, for as long as it counts, and ten minutes more at most.
create table received_need (
  id               uuid primary key,
  link_id          uuid not null references need_link,
  partnership_id   uuid not null,
  cycle_id         uuid not null,
  side             text not null check (side in ('PROVIDER', 'CUSTOMER')),
  role             text not null check (role <> ''),
  process          text not null check (process <> ''),
  pain             text not null check (pain <> ''),
  frequency        text not null
                   check (frequency in ('EVERY_SHIFT', 'DAILY', 'WEEKLY', 'MONTHLY', 'RARELY')),
  since            text not null check (since ~ '^[0-9]{4}-[0-9]{2}$'),
  person           text,
  state            text not null check (state in ('WAITING', 'SHARED', 'SET_ASIDE')),
  sending_id       uuid not null,
  client_mark      bytea,
  received_at      timestamptz not null,
  need_id          uuid references operational_need,
  set_aside_reason text,
  handled_by       text,
  handled_by_name  text,
  handled_at       timestamptz,
  version          bigint not null,
  unique (link_id, sending_id),
  check ((state = 'WAITING') = (handled_at is null)),
  check ((state = 'SHARED') = (need_id is not null)),
  check ((state = 'SET_ASIDE') = (set_aside_reason is not null))
);
create index received_need_cycle on received_need (cycle_id, side, id);
create index received_need_lately on received_need (link_id, received_at);
create index received_need_marked on received_need (received_at) where client_mark is not null;
