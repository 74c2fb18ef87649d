-- What people look for, by its words: as the events tell it to both sides, and no more than that. Can be dropped as all read
-- models can. Without the rules of one language: companies write in several.
create table search_entry (
  id             text primary key,
  kind           text not null,
  thing          uuid not null,
  partnership_id uuid not null,
  cycle_id       uuid,
  title          text not null,
  body           text not null,
  gone           boolean not null,
  at             timestamptz not null,
  words          tsvector generated always as (to_tsvector('simple', title || ' ' || body)) stored
);
create index search_entry_words on search_entry using gin (words) where not gone;
