-- What one side says to itself, the other is not told (R21).
alter table timeline_entry add only_side text;

-- What is said about things of a whole partnership belongs to the story of each of its cycles, as its goals do.
drop index timeline_entry_of_all_cycles;
create index timeline_entry_of_all_cycles on timeline_entry (partnership_id, occurred_at, event_id)
  where cycle_id is null and aggregate in ('goal', 'kpi', 'comment');

-- What waits for one person alone, and in what.
alter table work_item add person text, add target uuid;
create index work_item_person on work_item (person, rank, since, id) where person is not null;
