-- What could not be taken in: it stands whole on its topic's dead letter topic. A row goes when somebody has seen to it, or in time.
create table dead_letter (
  topic     text not null,
  partition int not null,
  at_offset bigint not null,
  reason    text not null,
  buried_at timestamptz not null default now(),
  primary key (topic, partition, at_offset)
);
