-- The tables of the chassis; the same in every service's own database.

-- What happened, by whom: only ever added to (R18, R19).
create table audit_entry (
  event_id       uuid primary key,
  fact           text not null,
  subject        text not null,
  sequence       bigint not null,
  partnership_id uuid,
  cycle_id       uuid,
  person         text,
  occurred_at    timestamptz not null,
  event          jsonb not null,
  unique (subject, sequence)
);
create index audit_entry_cycle on audit_entry (cycle_id, event_id) where cycle_id is not null;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is only ever added to', tg_table_name;
end $$;
create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();

-- The last number given to an event of a subject; its row lock keeps the order of a subject's events.
create table event_sequence (
  subject text primary key,
  last    bigint not null
) with (fillfactor = 70);

-- What is still to be told to Kafka or the engine; a row goes once its receiver has it.
create table outbox (
  position    bigint generated always as identity primary key,
  channel     text not null check (channel in ('KAFKA', 'ENGINE')),
  destination text not null,
  key         text not null,
  payload     text not null,
  created_at  timestamptz not null default now()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
create index outbox_channel on outbox (channel, position);

-- How far each partition was taken in, in the transaction of its effects.
create table inbox_offset (
  topic       text not null,
  partition   int not null,
  next_offset bigint not null,
  primary key (topic, partition)
) with (fillfactor = 70);

-- Which events took effect: a producer may send one twice.
create table inbox_event (
  event_id    text primary key,
  received_at timestamptz not null default now()
);
create index inbox_event_received on inbox_event (received_at);

create table idempotency_key (
  person       text not null,
  key          text not null,
  request_hash text not null,
  status       int,
  location     text,
  etag         text,
  body         text,
  created_at   timestamptz not null default now(),
  primary key (person, key)
);

-- Which partnerships, members and cycles there are, as steering tells it.
create table partnership_directory (
  partnership_id uuid primary key,
  name           text not null,
  active         boolean not null,
  sequence       bigint not null
);
create table partnership_party (
  partnership_id uuid not null references partnership_directory on delete cascade,
  organization   text not null,
  name           text not null,
  side           text not null,
  primary key (partnership_id, organization)
);
create index partnership_party_organization on partnership_party (organization);
create table partnership_member (
  partnership_id uuid not null references partnership_directory on delete cascade,
  person         text not null,
  name           text not null,
  organization   text not null,
  side           text not null,
  teams          text[] not null,
  primary key (partnership_id, person)
);
create index partnership_member_person on partnership_member (person);
create table cycle_directory (
  cycle_id       uuid primary key,
  partnership_id uuid not null,
  micro_service  text not null,
  phase          text not null,
  round          int not null,
  status         text not null,
  sequence       bigint not null
);

-- The activities that the engine opened for this service's team.
create table activity (
  id             uuid primary key,
  cycle_id       uuid not null,
  partnership_id uuid not null,
  definition     text not null,
  round          int not null,
  state          text not null,
  job_key        bigint,
  opened_at      timestamptz not null,
  closed_at      timestamptz,
  conclusion     text,
  completed_by   text,
  completed_for  text,
  responsible    jsonb,
  version        bigint not null,
  unique (cycle_id, definition, round)
);
create index activity_partnership on activity (partnership_id, id);

-- Which process models were made known by an event.
create table deployed_process (
  process_id text primary key,
  checksum   text not null
);
