-- Who waits for whom. A fact is the newest state of one thing that matters to that, as its event told it; from the facts of a
-- cycle (or of a partnership that is proposed) its items are made. Both can be dropped: the topics tell them again.
create table work_fact (
  scope          uuid not null,
  kind           text not null,
  subject        text not null,
  partnership_id uuid not null,
  sequence       bigint not null,
  at             timestamptz not null,
  data           jsonb not null,
  primary key (scope, kind, subject)
);

-- rank: since when others are held up by it; where nobody is, the end of all time.
create table work_item (
  id             uuid primary key,
  scope          uuid not null,
  partnership_id uuid not null,
  cycle_id       uuid,
  kind           text not null,
  team           text,
  side           text,
  organization   text,
  about          text,
  count          int,
  since          timestamptz not null,
  until          timestamptz,
  rank           timestamptz not null,
  others         text[] not null,
  missing        text[] not null,
  maker          text,
  amount         numeric,
  currency       text
);
create index work_item_scope on work_item (scope);
create index work_item_team on work_item (partnership_id, team, rank, since, id);
create index work_item_partnership on work_item (partnership_id, rank, since, id);
create index work_item_organization on work_item (organization, rank, since, id) where organization is not null;

-- Who may bind an organization, whole, as steering told it last.
create table work_authority (
  organization text primary key,
  sequence     bigint not null,
  authority    jsonb not null
);

-- Up to where of the timeline work is to be recalled, and how far that is: what was told before there was any work.
create table work_recalled (
  position bigint not null,
  until    bigint not null
);
insert into work_recalled select 0, coalesce(max(position), 0) from timeline_entry;
