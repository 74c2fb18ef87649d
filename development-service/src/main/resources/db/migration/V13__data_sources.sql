-- The customer's data that items need: how far they can be had, and whose task that is (4.2.3).
create table data_source (
  id             uuid primary key,
  cycle_id       uuid not null,
  partnership_id uuid not null,
  name           text not null,
  owner          text not null,
  owner_name     text not null,
  due_on         date not null,
  hours          int not null check (hours >= 0),
  mapped         boolean not null,
  access         boolean not null,
  cleaned        boolean not null,
  categorized    boolean not null,
  item_ids       uuid[] not null,
  version        bigint not null
);
create index data_source_cycle on data_source (cycle_id, id);
