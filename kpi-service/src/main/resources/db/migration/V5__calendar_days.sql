-- In which time zone the days of a partnership begin; UTC where steering did not say.
create table partnership_time_zone (
  partnership_id uuid primary key,
  time_zone      text not null,
  sequence       bigint not null
);
alter table kpi add column time_zone text not null default 'UTC';

-- Windows are days of the calendar, and it is known whether they were measured from their first day on. Renamed, so that a
-- release that counts by other windows does not count into these.
alter table kpi_standing rename column window_after to window_begins;
alter table kpi_standing add column window_synthetic bigint not null default 0;
alter table kpi_standing add column window_full boolean not null default false;

drop index measurement_observed;
create index measurement_observed on measurement (kpi_id, observed_at) include (value, synthetic);

create temporary table window_anew on commit drop as
select s.kpi_id, k.window_days as days,
  (date_trunc('day', s.observed_at at time zone 'UTC') - make_interval(days => k.window_days - 1)) at time zone 'UTC' as begins
from kpi_standing s join kpi k on k.id = s.kpi_id and k.aggregation <> 'LAST' where s.observed_at is not null;

update kpi_standing s
set window_begins = w.begins, window_sum = m.sum, window_count = m.count, window_synthetic = m.synthetic,
  window_full = exists (select from measurement p where p.kpi_id = w.kpi_id
    and p.observed_at >= w.begins - make_interval(hours => 24 * w.days) and p.observed_at < w.begins + interval '24 hours')
from window_anew w
cross join lateral (
  select coalesce(sum(value), 0) as sum, count(*) as count, count(*) filter (where synthetic) as synthetic
  from measurement where kpi_id = w.kpi_id and observed_at >= w.begins) m
where s.kpi_id = w.kpi_id;
