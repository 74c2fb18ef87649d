-- What belongs to the story of every cycle of a partnership, in its order: with the index by cycle a page is two short reads.
drop index timeline_entry_partnership;
create index timeline_entry_of_all_cycles on timeline_entry (partnership_id, occurred_at, event_id)
  where cycle_id is null and aggregate in ('goal', 'kpi');

create index kpi_cycle on kpi (cycle_id, id) where cycle_id is not null;
create index kpi_of_all_cycles on kpi (partnership_id, id) where cycle_id is null;
