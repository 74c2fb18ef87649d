-- For cocreation.engine=camunda8; empty with any other engine.

-- Which cycles the cluster was told to conduct, and under which name. It is locked by whoever tells the
-- cluster something of the cycle or takes a job of it, after the cycle itself. To have a cycle started
-- anew where it stands, delete its row: with the next thing that happens to it, or the next start.
create table camunda8_cycle (
  cycle_id     uuid primary key,
  conducted_as uuid not null
);

-- The jobs that wait for people.
create table camunda8_job (
  cycle_id uuid not null references camunda8_cycle on delete cascade,
  element  text not null,
  round    int not null,
  job_key  bigint not null,
  primary key (cycle_id, element, round)
);
