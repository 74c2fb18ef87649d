-- For how long each side's signature was awaited at the value gate, calculated from the timeline; and whether it was told that
-- it took too long (R20).
create table signature_wait (
  partnership_id uuid not null,
  cycle_id       uuid not null,
  round          int not null,
  side           text not null,
  number         int not null,
  since          timestamptz not null,
  until          timestamptz,
  heard_at       timestamptz not null,
  told_at        timestamptz,
  primary key (cycle_id, side, number)
);
create index signature_wait_to_tell on signature_wait (since) where until is null and told_at is null;

create index timeline_entry_at_gate on timeline_entry (cycle_id, position) where aggregate in ('approval', 'cycle');
