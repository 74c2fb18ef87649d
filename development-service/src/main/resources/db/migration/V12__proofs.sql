-- Proofs of concept: what a sprint has to show, its files in pieces, and what operations says of it.

create table proof_of_concept (
  id             uuid primary key,
  cycle_id       uuid not null,
  partnership_id uuid not null,
  sprint_id      uuid not null unique references sprint,
  sprint_number  int not null,
  title          text not null,
  how_to_try     text not null,
  link           text,
  shown_by       text not null,
  shown_by_name  text not null,
  shown_for      text not null,
  shown_at       timestamptz not null,
  version        bigint not null
);
create index proof_of_concept_cycle on proof_of_concept (cycle_id, id);
alter table sprint add foreign key (proof_id) references proof_of_concept;

create table proof_file (
  id         uuid primary key,
  proof_id   uuid not null references proof_of_concept,
  name       text not null,
  media_type text not null,
  size       bigint not null check (size > 0),
  sha256     text not null,
  unique (proof_id, name)
);
-- A file is written and read piece by piece, never as a whole.
create table proof_file_piece (
  file_id uuid not null references proof_file,
  number  int not null,
  bytes   bytea not null,
  primary key (file_id, number)
);

-- As operations tells it.
create table proof_assessment (
  proof_id   uuid primary key,
  cycle_id   uuid not null,
  assessment jsonb not null,
  sequence   bigint not null
);
