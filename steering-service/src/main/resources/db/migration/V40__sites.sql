-- Where the micro-service comes into use, as operations tells it (4.2.4, R12): what governing the implementation is complete with.
create table told_site (
  id                 uuid primary key,
  cycle_id           uuid not null references cycle,
  name               text not null,
  pilot              boolean not null,
  live               boolean not null,
  provider_confirmed boolean not null,
  customer_confirmed boolean not null,
  told_sequence      bigint not null
);
create index told_site_pilot on told_site (cycle_id) where pilot;
