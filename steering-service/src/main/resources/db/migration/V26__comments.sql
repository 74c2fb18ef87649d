-- What people say about the things of a partnership, and whom they ask. What a comment is about is at home anywhere: kind and
-- id are not looked up. Of what was removed its author and the time stay. awaited has the open ones of mentions, as side:person.
create table comment (
  id             uuid primary key,
  partnership_id uuid not null references partnership,
  cycle_id       uuid references cycle,
  subject_kind   text not null,
  subject_id     text not null,
  title          text not null,
  visibility     text not null check (visibility in ('PARTNERSHIP', 'SIDE')),
  side           text not null,
  person         text not null,
  name           text not null,
  written_at     timestamptz not null,
  text           text,
  mentions       jsonb not null,
  awaited        varchar[] not null,
  changed_at     timestamptz,
  removed_at     timestamptz,
  version        bigint not null,
  check ((text is null) = (removed_at is not null))
);
create index comment_cycle on comment (cycle_id, id);
create index comment_partnership on comment (partnership_id, id) where cycle_id is null;
create index comment_subject on comment (partnership_id, subject_kind, subject_id, id);
